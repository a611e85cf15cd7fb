using Tofa.Model.Paths;
using Tofa.Model.Reading;

namespace Tofa.Model.Validation;

/// <summary>Reads all files of a project and brings together what belongs together.</summary>
internal static class RunbookFactsReader
{
    /// <summary>Reads the files. Of several runbooks or of several files with one path the first counts, in the order of their paths.</summary>
    public static RunbookFacts Read(IReadOnlyList<ProjectFile> files)
    {
        var runbook = files.Where(file => file.Kind == FileKind.Runbook).Select(RunbookFileReader.Read).FirstOrDefault();
        var taskFiles = ByPath(files, FileKind.Task);
        var details = taskFiles.ToDictionary(pair => pair.Key, pair => TaskFileReader.Read(pair.Value), StringComparer.Ordinal);
        var templates = ByPath(files, FileKind.Template).ToDictionary(pair => pair.Key, pair => TemplateFileReader.Read(pair.Value), StringComparer.Ordinal);
        return new RunbookFacts(runbook, runbook is null ? [] : Tasks(runbook, details, taskFiles), details, templates, ByPath(files, FileKind.Schema));
    }

    private static Dictionary<string, ProjectFile> ByPath(IReadOnlyList<ProjectFile> files, FileKind kind) => files
        .Where(file => file.Kind == kind)
        .GroupBy(file => ProjectPath.Normalize(file.Path), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static List<TaskFacts> Tasks(RunbookFile runbook, Dictionary<string, TaskFile> details, Dictionary<string, ProjectFile> texts) =>
        [.. runbook.Entries.Select((entry, i) => Task(runbook, entry, i, details, texts))];

    private static TaskFacts Task(
        RunbookFile runbook, RunbookEntry entry, int index, Dictionary<string, TaskFile> details, Dictionary<string, ProjectFile> texts)
    {
        var hasDetail = entry.DetailFile is not null && details.ContainsKey(entry.DetailFile);
        var (detail, text) = hasDetail ? (details[entry.DetailFile!], texts[entry.DetailFile!].Text) : (null, string.Empty);
        return new TaskFacts(entry, runbook.States[index], runbook.Document, runbook.PathOf(index), detail, text);
    }
}
