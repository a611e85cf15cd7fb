using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>The journal of the runner that holds the lock: read once, then appended to; nobody else writes it meanwhile.</summary>
/// <param name="store">Where it is kept.</param>
/// <param name="clock">Stamps the records; the order never depends on it.</param>
/// <param name="redactor">Hides secrets in details.</param>
internal sealed class Journal(IStateStore store, TimeProvider clock, Redactor redactor)
{
    private readonly List<JournalRecord> records = [];

    /// <summary>What the journal says by now.</summary>
    internal RunHistory History => JournalReplay.Of(records);

    /// <summary>Moves a torn tail aside and reads the records.</summary>
    /// <returns>The path that the torn tail was moved to; <c>null</c> where there was none.</returns>
    /// <exception cref="StateException">The journal cannot be read or written.</exception>
    internal string? Open()
    {
        var quarantined = store.QuarantineTornTail();
        records.Clear();
        records.AddRange(store.Read().Records);
        return quarantined;
    }

    /// <summary>Appends drafts and returns when they are on the disk.</summary>
    /// <exception cref="StateException">The disk refused; nothing may act on the drafts.</exception>
    internal void Append(params IReadOnlyList<JournalDraft> drafts)
    {
        var added = JournalNumbering.Records(drafts, records.LastOrDefault(), clock.GetUtcNow(), redactor);
        store.Append(added);
        records.AddRange(added);
    }
}
