namespace Tofa.Runner.Modules.Journals;

/// <summary>What the journal file held.</summary>
/// <param name="Records">Its records in order.</param>
/// <param name="HasTornTail">Whether its last line is unfinished: the trace of an append that was cut off and never acted upon.</param>
internal sealed record JournalContent(IReadOnlyList<JournalRecord> Records, bool HasTornTail);
