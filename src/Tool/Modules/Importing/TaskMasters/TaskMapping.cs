using Tofa.Tool.Modules.Importing.Sources;

namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>Puts a task into the words of the runbook language; every task is for a person.</summary>
/// <param name="ids">The ids of the tag.</param>
/// <param name="notes">Gives places.</param>
internal sealed class TaskMapping(TaskIds ids, SourceNotes notes)
{
    /// <summary>The task.</summary>
    /// <param name="task">As read.</param>
    /// <param name="dependsOn">The tasks that have to be done first.</param>
    /// <param name="partOf">The name of the task that it is a part of; <c>null</c> for none.</param>
    internal ImportedTask Of(TaskItem task, IReadOnlyList<ImportedDependency> dependsOn, string? partOf)
    {
        var item = task.Item;
        var (title, description, details) = (item.Text("title"), item.Text("description"), item.Text("details"));
        var (strategy, status) = (item.Text("testStrategy"), item.Text("status"));
        item.Carries("subtasks", "parentId", "parentTaskId");
        var leftovers = item.Leftovers();
        var remark = StatusMapping.Remark(status);
        return new ImportedTask
        {
            Id = ids.InRunbook(task.Id),
            Name = title ?? task.Id,
            Place = notes.At(item.Span),
            State = StatusMapping.Of(status),
            DependsOn = dependsOn,
            Description = [.. Given(description), .. Given(partOf, "Part of "), .. remark is null ? [] : Given(status, "Status in Task Master: "), .. SourceItem.Lines(leftovers)],
            Instructions = [.. Given(details), .. Given(strategy, "Check: ")],
            Remarks = [.. item.Remarks(leftovers), .. Given(remark).Select(message => notes.At(item.Span, message)), .. Given(title is null ? "a task has no 'title'; its id stands for it" : null).Select(message => notes.At(item.Span, message))],
        };
    }

    private static IEnumerable<string> Given(string? text, string lead = "") => text is null ? [] : [lead + text];
}
