using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>The journal for people.</summary>
internal static class LogText
{
    private static readonly string Mirrored = EventNames.Of(JournalEventType.Mirrored);

    /// <summary>A line for each record; that the YAML files were written tells nobody anything.</summary>
    internal static string Of(LogView view) => string.Join('\n', view.Records.Where(record => record.EventType != Mirrored).Select(Line));

    private static string Line(LogRow row)
    {
        var change = row.StatusChange is null ? string.Empty : $"  {row.StatusChange}";
        var remark = OneLine(RecordRemark.Of(row.Details));
        return $"{row.Timestamp}  {row.TaskId ?? "-"}  {row.EventType}{change}{remark}";
    }

    private static string OneLine(string? text) => string.IsNullOrWhiteSpace(text) ? string.Empty : $"  {text.Trim().Split('\n')[0].TrimEnd()}";
}
