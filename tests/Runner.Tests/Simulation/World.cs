using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Tests.Simulation;

/// <summary>What survives the death of a runner: files, journal, and what its processes did. Every effect is an operation that a power cut can precede or follow.</summary>
internal sealed class World
{
    private const int MostOperations = 20_000;
    private int operationsUntilCut = int.MaxValue;
    private bool cutAfterEffect;
    private int operations;

    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    public List<JournalRecord> Journal { get; } = [];

    public List<string> Started { get; } = [];

    public HashSet<string> FailsNextTime { get; } = [];

    /// <summary>Called before each operation while a runner is alive: a person edits meanwhile.</summary>
    public Action<int> Meanwhile { get; set; } = _ => { };

    public bool IsDead { get; private set; }

    public void CutPower(int afterOperations, bool afterEffect) => (operationsUntilCut, cutAfterEffect) = (afterOperations, afterEffect);

    public void Restart() => IsDead = false;

    public void Do(Action effect)
    {
        lock (this)
            DoAlone(effect);
    }

    private void DoAlone(Action effect)
    {
        if (IsDead)
            throw new PowerCut();

        Assert.True(++operations < MostOperations, "the run goes on for ever");
        Meanwhile(operations);
        var cut = operationsUntilCut-- == 0;
        if (!cut || cutAfterEffect)
            effect();

        if (!cut)
            return;

        IsDead = true;
        throw new PowerCut();
    }
}
