using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Views;

/// <summary>One record of the journal.</summary>
/// <param name="Seq">Its number; the order is by it, never by the clock.</param>
/// <param name="Timestamp">UTC, ISO 8601 with <c>Z</c>.</param>
/// <param name="TaskId">The task; <c>null</c> where it is about the run.</param>
/// <param name="EventType">Such as <c>START_TASK</c>.</param>
/// <param name="StatusChange">Such as <c>READY -> RUNNING</c>; <c>null</c> where no status changed.</param>
/// <param name="Details">Further facts by name.</param>
internal sealed record LogRow(
    long Seq, string Timestamp, string? TaskId, string EventType, string? StatusChange, IReadOnlyDictionary<string, string> Details)
{
    /// <summary>A row for a journal record.</summary>
    internal static LogRow Of(JournalRecord record)
    {
        var past = HistoryRow.Of(record);
        return new LogRow(record.Sequence, past.Timestamp, record.TaskId, past.EventType, past.StatusChange, past.Details);
    }
}
