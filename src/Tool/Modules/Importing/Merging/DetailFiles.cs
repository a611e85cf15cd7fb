using System.Globalization;
using Tofa.Model.Editing.Content;
using Tofa.Model.Reading;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>Chooses a detail file for each added task; a file that is there is never replaced.</summary>
internal sealed class DetailFiles
{
    private const string Folder = "tasks/";
    private readonly Dictionary<string, TaskFile> there;
    private readonly HashSet<string> taken;

    /// <summary>Starts from a project.</summary>
    /// <param name="runbook">The runbook; <c>null</c> where there is none yet.</param>
    /// <param name="details">All detail files on the disk.</param>
    internal DetailFiles(RunbookFile? runbook, IEnumerable<ProjectFile> details)
    {
        // Two names that differ in case are one file on some systems.
        there = details.Select(TaskFileReader.Read).GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        // In tasks/ a runbook.yaml would be taken for the runbook of that folder.
        taken = (runbook?.Entries ?? default).Select(entry => entry.DetailFile).OfType<string>().Append(Folder + RunbookFile.FileName).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Gives a task its entry and its file.</summary>
    internal AddedTask Place(ImportedTask task)
    {
        var name = SafeName.For(task.Id);
        var path = Folder + name + ".yaml";
        for (var number = 2; !IsFree(path, task.Id); number++)
            path = string.Create(CultureInfo.InvariantCulture, $"{Folder}{name}-{number}.yaml");

        taken.Add(path);
        if (!there.TryGetValue(path, out var file))
            return new AddedTask(task, DetailContent.Entry(task, task.Kind, task.State, path), path, new NewFile(path, ContentWriter.Write(DetailContent.Detail(task))));

        // What the file says about the task counts, so that both agree (TOFA5016, TOFA5017).
        return new AddedTask(task, DetailContent.Entry(task, file.Detail.Kind ?? task.Kind, file.State ?? task.State, file.Path), file.Path, null);
    }

    private bool IsFree(string path, string id) => !taken.Contains(path) && (!there.TryGetValue(path, out var file) || (file.Detail.Id == id && file.Document.IsComplete));
}
