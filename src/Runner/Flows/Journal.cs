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
    private readonly Lock gate = new();
    private RunHistory history = RunHistory.Empty;

    /// <summary>What the journal says by now.</summary>
    internal RunHistory History
    {
        get
        {
            lock (gate)
                return history;
        }
    }

    /// <summary>Where a log of an older form was kept that is a journal now; <c>null</c> where it was one already.</summary>
    internal string? KeptOlder { get; private set; }

    /// <summary>Moves a torn tail aside and reads the records.</summary>
    /// <returns>The path that the torn tail was moved to; <c>null</c> where there was none.</returns>
    /// <exception cref="StateException">The journal cannot be read or written.</exception>
    internal string? Open()
    {
        lock (gate)
        {
            var quarantined = store.QuarantineTornTail();
            var content = store.Read();
            KeptOlder = content.IsOlder ? store.Renew(content.Records) : null;
            history = JournalReplay.Of(content.Records);
            return quarantined;
        }
    }

    /// <summary>Appends drafts with one write and returns when they are on the disk; tasks that are at work at once may call it at once.</summary>
    /// <exception cref="StateException">The disk refused; nothing may act on the drafts.</exception>
    internal void Append(params IReadOnlyList<JournalDraft> drafts) => Append(drafts, isSynced: true);

    /// <summary>
    /// Appends a draft that only has to outlive this process, such as the number of a process that dies with the machine: a power cut may
    /// take it until something else is appended.
    /// </summary>
    /// <exception cref="StateException">The disk refused; nothing may act on the draft.</exception>
    internal void AppendUnsynced(JournalDraft draft) => Append([draft], isSynced: false);

    private void Append(IReadOnlyList<JournalDraft> drafts, bool isSynced)
    {
        lock (gate)
        {
            var added = JournalNumbering.Records(drafts, history.LastSequence, clock.GetUtcNow(), redactor);
            store.Append(added, isSynced);
            history = JournalReplay.After(history, added);
        }
    }
}
