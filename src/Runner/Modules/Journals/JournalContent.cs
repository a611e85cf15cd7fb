namespace Tofa.Runner.Modules.Journals;

/// <summary>What the journal file held.</summary>
/// <param name="Records">Its records in order.</param>
/// <param name="Quarantined">The path a torn last line was moved to; <c>null</c> where the file was whole.</param>
internal sealed record JournalContent(IReadOnlyList<JournalRecord> Records, string? Quarantined);
