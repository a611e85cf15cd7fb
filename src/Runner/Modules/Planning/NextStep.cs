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

    /// <summary>This task is the first that is READY (R001-41).</summary>
    internal sealed record Start(string TaskId) : NextStep;

    /// <summary>Every task is DONE or SKIPPED.</summary>
    internal sealed record AllDone : NextStep;

    /// <summary>Nothing is READY and not all is done.</summary>
    internal sealed record Blocked(IReadOnlyList<Blockage> Blockages) : NextStep;
}
