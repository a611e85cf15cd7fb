using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Explaining;

/// <summary>Decides where a task stands.</summary>
internal static class Standings
{
    /// <summary>Decides.</summary>
    /// <param name="task">The task.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="isBlocked">Whether it waits for other tasks.</param>
    /// <param name="isHeld">Whether something stops every run.</param>
    internal static Standing Of(TaskSituation task, ExplainFacts facts, bool isBlocked, bool isHeld) => task.Status switch
    {
        TaskState.Done => Standing.Done,
        TaskState.Skipped => Standing.Skipped,
        TaskState.Error => Standing.Failed,
        TaskState.Running => facts.Runner is null ? Standing.Interrupted : Standing.Running,
        _ when isBlocked => Standing.Blocked,
        _ when isHeld || facts.IsStale || facts.Survivors.ContainsKey(task.Id) => Standing.Held,
        _ => Obstacles.Ahead(facts.Situation.Plan, task.Id) > 0 ? Standing.Queued : Standing.Next,
    };
}
