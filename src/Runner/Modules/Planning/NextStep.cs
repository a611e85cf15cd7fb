namespace Tofa.Runner.Modules.Planning;

/// <summary>What the loop does next: a closed set.</summary>
internal abstract record NextStep
{
    private NextStep()
    {
    }

    /// <summary>Tasks are in ERROR: the run stops (R001-42, decision C-6).</summary>
    internal sealed record Failed(IReadOnlyList<string> TaskIds) : NextStep;

    /// <summary>Tasks are RUNNING although nobody runs them: a person has to say what becomes of them (decision C-9).</summary>
    internal sealed record Interrupted(IReadOnlyList<string> TaskIds) : NextStep;

    /// <summary>Dependencies became met, or stopped being met (R001-57).</summary>
    internal sealed record Change(IReadOnlyList<StatusChange> Changes) : NextStep;

    /// <summary>These tasks are the first that are READY (R001-41); one unless several may run at once.</summary>
    internal sealed record Start(IReadOnlyList<string> TaskIds) : NextStep;

    /// <summary>Nothing can be started before a task that is at work ends.</summary>
    internal sealed record Wait : NextStep;

    /// <summary>Every task is DONE or SKIPPED, or every one that was asked for.</summary>
    /// <param name="Left">How many tasks are not, because nobody asked for them.</param>
    internal sealed record AllDone(int Left) : NextStep;

    /// <summary>Nothing is READY and not all is done.</summary>
    internal sealed record Blocked(IReadOnlyList<Blockage> Blockages) : NextStep;
}
