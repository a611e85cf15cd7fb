using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Views;

/// <summary>One event of a task's past.</summary>
/// <param name="Timestamp">UTC, ISO 8601 with <c>Z</c>.</param>
/// <param name="EventType">Such as <c>START_TASK</c>.</param>
/// <param name="StatusChange">Such as <c>READY -> RUNNING</c>; <c>null</c> where no status changed.</param>
/// <param name="Details">Further facts by name.</param>
internal sealed record HistoryRow(string Timestamp, string EventType, string? StatusChange, IReadOnlyDictionary<string, string> Details)
{
    /// <summary>A row for a journal record.</summary>
    internal static HistoryRow Of(JournalRecord record) => new(
        Timestamps.Of(record.Timestamp),
        EventNames.Of(record.EventType),
        record.To is { } to ? $"{record.From?.ToYaml()} -> {to.ToYaml()}" : null,
        record.Details);
}
