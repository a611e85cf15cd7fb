namespace Tofa.Runner.Modules.Interruptions;

/// <summary>A task that is RUNNING although no runner is alive.</summary>
/// <param name="Id">The task.</param>
/// <param name="StartedAt">When the attempt started, in UTC; <c>null</c> where the journal does not know.</param>
/// <param name="LogFile">The attempt's log, relative to the project; <c>null</c> where the journal does not know.</param>
/// <param name="RunnerId">The dead runner's process id; <c>null</c> where the journal does not know.</param>
/// <param name="Survivors">Process ids of the attempt that are still alive.</param>
internal sealed record InterruptedTask(string Id, DateTimeOffset? StartedAt, string? LogFile, string? RunnerId, IReadOnlyList<int> Survivors)
{
    /// <summary>Whether a run started it, as far as the journal knows; otherwise somebody wrote RUNNING, or the journal was lost.</summary>
    internal bool IsStarted { get; init; } = true;
}
