using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Ports;

/// <summary>The journal <c>logs/run_log.jsonl</c>: the one truth about how far a runbook has come (ADR 0004).</summary>
internal interface IStateStore
{
    /// <summary>Reads every record and writes nothing; an unfinished last line is left out.</summary>
    /// <exception cref="StateException">The journal cannot be read, or a finished line is not a record.</exception>
    JournalContent Read();

    /// <summary>The journal's length in bytes, to see cheaply whether something was added; 0 where there is none.</summary>
    /// <exception cref="StateException">The journal cannot be read.</exception>
    long Length();

    /// <summary>Moves an unfinished last line into a file beside the journal, so that the next record does not grow onto it.</summary>
    /// <returns>The path of that file relative to the project; <c>null</c> where the journal was whole.</returns>
    /// <exception cref="StateException">The disk refused.</exception>
    string? QuarantineTornTail();

    /// <summary>Keeps the journal's file beside it as it is, and writes these records in its place.</summary>
    /// <param name="records">All records.</param>
    /// <returns>The path of the kept file relative to the project.</returns>
    /// <exception cref="StateException">The disk refused.</exception>
    string Renew(IReadOnlyList<JournalRecord> records);

    /// <summary>Appends records in order with one write.</summary>
    /// <param name="records">The records, numbered.</param>
    /// <param name="isSynced">Whether to return only when they are on the disk; otherwise they outlive this process, but not a power cut.</param>
    /// <exception cref="StateException">The disk refused; the caller must not act on the records.</exception>
    void Append(IReadOnlyList<JournalRecord> records, bool isSynced = true);
}
