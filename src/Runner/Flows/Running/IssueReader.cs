using Tofa.Model.Yaml;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Reads what is known about failures: from the journal, and from the detail file's unresolved issues where a person gave the status (R001-42).</summary>
/// <param name="files">The project's files.</param>
internal sealed class IssueReader(IProjectFiles files)
{
    private const int MostIssuesShown = 3;

    /// <summary>Lines about each task.</summary>
    internal IReadOnlyList<string> About(IReadOnlyList<TaskSituation> tasks) => [.. tasks.SelectMany(About)];

    private IEnumerable<string> About(TaskSituation task)
    {
        // The journal knows this failure; the file may not show it yet, and holds those of earlier attempts too.
        List<string> known = task.Facts.History.LastTransition is { EventType: JournalEventType.ErrorTask } failure
            ? [Line(failure.Details.GetValueOrDefault(DetailKeys.IssueType), failure.Details.GetValueOrDefault(DetailKeys.Detail))]
            : [.. FromFile(task).TakeLast(MostIssuesShown)];
        var log = task.Facts.History.LastStart?.Details.GetValueOrDefault(DetailKeys.Log);
        return [.. known.Where(line => line.Length > 0).Select(line => $"'{task.Id}': {line}"), .. log is null || !files.Exists(log) ? [] : new[] { $"'{task.Id}': log of the attempt: {log}" }];
    }

    private IEnumerable<string> FromFile(TaskSituation task)
    {
        if (task.Definition.DetailFile is not { } path || files.ReadText(path) is not { } text)
            yield break;

        var document = YamlReader.Read(path, text);
        var count = (document.Find("issues") as YamlSequence)?.Items.Count ?? 0;
        for (var index = 0; index < count; index++)
        {
            if (string.IsNullOrEmpty(Text(document, $"issues[{index}].resolution")))
                yield return Line(Text(document, $"issues[{index}].type"), Text(document, $"issues[{index}].detail"));
        }
    }

    private static string? Text(YamlDocument document, string path) => (document.Find(path) as YamlScalar)?.Value;

    private static string Line(string? type, string? detail) => string.Join(": ", new[] { type, detail }.Where(part => !string.IsNullOrEmpty(part)));
}
