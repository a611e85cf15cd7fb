using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;
using Tofa.Model.Runbooks;
using Tofa.Tool.Modules.Importing.Plans;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>Says a task in the keys of the runbook language (R001-15 to R001-34).</summary>
internal static class DetailContent
{
    /// <summary>The entry of <c>runbook.yaml</c>.</summary>
    internal static MapContent Entry(ImportedTask task, TaskKind kind, TaskState state, string detailFile) => new(new ContentEntry[]
    {
        new("id", new TextContent(task.Id)),
        new("name", new TextContent(task.Name)),
        new("type", new TextContent(kind.ToYaml())),
        new("status", new TextContent(state.ToYaml())),
        new("depends_on", new ListContent(task.DependsOn.Select(dependency => dependency.Id).ToEquatableArray(), IsCompact: true)),
        new("task_detail_file", new TextContent(detailFile)),
    });

    /// <summary>The detail file.</summary>
    internal static MapContent Detail(ImportedTask task) => new(Details(task).ToEquatableArray());

    private static IEnumerable<ContentEntry> Details(ImportedTask task)
    {
        yield return new ContentEntry("id", new TextContent(task.Id));
        yield return new ContentEntry("name", new TextContent(task.Name));
        yield return new ContentEntry("type", new TextContent(task.Kind.ToYaml()));
        yield return new ContentEntry("status", new TextContent(task.State.ToYaml()));
        if (task.Description.Count > 0)
            yield return new ContentEntry("description", new TextContent(string.Join("\n\n", task.Description.Select(paragraph => paragraph.TrimEnd()))));

        if (task.Outputs.Count > 0)
            yield return new ContentEntry("outputs", new ListContent(task.Outputs.ToEquatableArray()));

        yield return task.Kind == TaskKind.AiAssisted
            ? new ContentEntry("ai_details", new MapContent(Ai(task).ToEquatableArray()))
            : new ContentEntry("manual_instructions", new ListContent(Instructions(task).ToEquatableArray()));
    }

    private static IEnumerable<ContentEntry> Ai(ImportedTask task)
    {
        if (task.Model is not null)
            yield return new ContentEntry("model", new TextContent(task.Model));

        foreach (var entry in PromptText.Entries(task.Prompt ?? task.Name))
            yield return entry;
    }

    private static IReadOnlyList<string> Instructions(ImportedTask task) => task.Instructions.Count > 0 ? task.Instructions : [task.Name];
}
