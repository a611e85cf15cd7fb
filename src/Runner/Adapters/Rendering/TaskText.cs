using System.Globalization;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>One task for people.</summary>
internal static class TaskText
{
    /// <summary>All that is known about a task.</summary>
    internal static string Of(ShowView show)
    {
        var task = show.Task;
        List<string> lines =
        [
            $"{task.Id}: {task.Name}",
            $"{task.Type}, {task.Status}",
            .. Line("Depends on", string.Join(", ", task.DependsOn.Select(id => task.RequiresDone.Contains(id) ? $"{id} (has to be DONE)" : id))),
            .. Line("Waits for", task.WaitsFor),
            .. Line("Required by", string.Join(", ", show.RequiredBy)),
            .. Line("Detail file", task.DetailFile),
            .. Line("Artifact", show.OutputArtifact),
            .. Line("Does", show.Does),
            .. Line("Attempts", show.Attempts == 0 ? null : show.Attempts.ToString(CultureInfo.InvariantCulture)),
            .. Line("Log", show.LogFile),
            .. Block(null, show.Description is null ? [] : show.Description.TrimEnd().Split('\n')),
            .. Block("Instructions", show.Instructions),
            .. Block("Review points", show.ReviewPoints),
            .. Block("Outputs", show.Outputs),
            .. Block("Gates", show.Gates),
            .. Block("Pauses", show.Pauses),
            .. Line("Certainty", show.Certainty?.ToString(CultureInfo.InvariantCulture)),
            .. Block("Alternatives", show.Alternatives),
            .. Block("History", show.History.Select(Event)),
        ];
        return string.Join('\n', lines);
    }

    private static string Event(HistoryRow row) =>
        $"{row.Timestamp} {row.EventType} {row.StatusChange} {RecordRemark.Of(row.Details)?.Replace("\n", "\n    ", StringComparison.Ordinal)}".TrimEnd();

    private static IEnumerable<string> Line(string name, string? value) => string.IsNullOrEmpty(value) ? [] : [$"{name}: {value}"];

    private static List<string> Block(string? title, IEnumerable<string> items)
    {
        var lines = items.Select(item => $"  {item}").ToList();
        return lines.Count == 0 || title is null ? lines : [$"{title}:", .. lines];
    }
}
