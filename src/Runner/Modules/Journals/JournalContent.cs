namespace Tofa.Runner.Modules.Journals;

/// <summary>What the journal file held.</summary>
/// <param name="Records">Its records in order.</param>
/// <param name="HasTornTail">Whether its last line is unfinished: the trace of an append that was cut off and never acted upon.</param>
internal sealed record JournalContent(IReadOnlyList<JournalRecord> Records, bool HasTornTail)
{
    /// <summary>Whether it is a log from before the journal had numbers, whose lines are records only as they were read.</summary>
    public bool IsOlder { get; init; }
}
