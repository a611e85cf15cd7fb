using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Ports;

/// <summary>The journal <c>logs/run_log.jsonl</c>: the one truth about how far a runbook has come (ADR 0004).</summary>
internal interface IStateStore
{
    /// <summary>Reads every record; a torn last line is moved aside first and reported.</summary>
    /// <exception cref="StateException">The journal cannot be read, or a finished line is not a record.</exception>
    JournalContent Read();

    /// <summary>Appends records in order with one write, and returns only when they are on the disk.</summary>
    /// <exception cref="StateException">The disk refused; the caller must not act on the records.</exception>
    void Append(IReadOnlyList<JournalRecord> records);
}
