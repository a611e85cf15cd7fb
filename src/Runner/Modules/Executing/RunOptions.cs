using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Modules.Executing;

/// <summary>How a run was asked to behave.</summary>
/// <param name="ReviewPrompt">Whether a person sees each prompt before it is sent (R001-47).</param>
/// <param name="OnInterrupted">What becomes of a task that an earlier runner left RUNNING; <c>null</c> asks, and stops where nobody can be asked.</param>
internal sealed record RunOptions(bool ReviewPrompt, InterruptedChoice? OnInterrupted)
{
    /// <summary>How many tasks may be at work at once, from 1.</summary>
    internal int Jobs { get; init; } = 1;

    /// <summary>Whether a failure holds back only what depends on it (decision C-6).</summary>
    internal bool KeepGoing { get; init; }

    /// <summary>Whether to stop after one task.</summary>
    internal bool Step { get; init; }

    /// <summary>The part of the runbook to take.</summary>
    internal TaskRange Range { get; init; } = TaskRange.All;

    /// <summary>The task to start from, leaving out what stands before it (R001-70); <c>null</c> for the first.</summary>
    internal string? StartFrom { get; init; }

    /// <summary>What model calls may cost in this run, in US dollars; <c>null</c> for what the runbook says.</summary>
    internal decimal? Budget { get; init; }

    /// <summary>The ids that were named.</summary>
    internal IEnumerable<string> Names => StartFrom is null ? Range.Names : Range.Names.Prepend(StartFrom);
}
