using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Tests.Simulation;

internal sealed class WorldStore(World world) : IStateStore
{
    public JournalContent Read() => new([.. world.Journal], HasTornTail: false);

    public long Length() => world.Journal.Count;

    public string? QuarantineTornTail() => null;

    public string Renew(IReadOnlyList<JournalRecord> records) => throw new NotSupportedException("The simulated journal is never an older one.");

    // A cut between two lines of one write keeps the first ones.
    public void Append(IReadOnlyList<JournalRecord> records, bool isSynced = true)
    {
        foreach (var record in records)
            world.Do(() => world.Journal.Add(record));
    }
}
