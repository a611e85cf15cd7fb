using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Journals;

/// <summary>One line of the journal.</summary>
/// <param name="Sequence">Position in the journal, from 1; order is by this number, never by the clock.</param>
/// <param name="Timestamp">UTC; information only.</param>
/// <param name="TaskId">The task; <c>null</c> where the record is about the run.</param>
/// <param name="EventType">What happened.</param>
/// <param name="From">The status before; <c>null</c> where no status changes.</param>
/// <param name="To">The status after; <c>null</c> where no status changes.</param>
/// <param name="Details">Further facts by name; values are text.</param>
internal sealed record JournalRecord(
    long Sequence,
    DateTimeOffset Timestamp,
    string? TaskId,
    JournalEventType EventType,
    TaskState? From,
    TaskState? To,
    IReadOnlyDictionary<string, string> Details);
