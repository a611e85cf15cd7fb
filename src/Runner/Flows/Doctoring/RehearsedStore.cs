using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Doctoring;

/// <summary>The journal for a rehearsal: it is read, and nothing is added.</summary>
/// <param name="store">The real journal.</param>
internal sealed class RehearsedStore(IStateStore store) : IStateStore
{
    /// <inheritdoc/>
    public JournalContent Read() => store.Read();

    /// <inheritdoc/>
    public long Length() => store.Length();

    /// <inheritdoc/>
    public string? QuarantineTornTail() => null;

    /// <inheritdoc/>
    public string Renew(IReadOnlyList<JournalRecord> records) => string.Empty;

    /// <inheritdoc/>
    public void Append(IReadOnlyList<JournalRecord> records, bool isSynced = true)
    {
    }
}
