using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>Decides what <c>run --start-from ID</c> changes (R001-70).</summary>
internal static class StartFrom
{
    /// <summary>
    /// What stands before the task is left out, and the task itself is taken again unless it is done. What is DONE stays DONE: leaving
    /// out is no reason to forget work.
    /// </summary>
    /// <param name="tasks">All tasks in the order of the runbook.</param>
    /// <param name="id">A task that exists.</param>
    internal static IReadOnlyList<StatusChange> Changes(IReadOnlyList<PlannedTask> tasks, string id) =>
    [
        .. tasks.TakeWhile(task => task.Id != id).Where(task => !Blockers.Satisfies(task.Status)).Select(task => new StatusChange(task.Id, task.Status, TaskState.Skipped)),
        .. tasks.Where(task => task.Id == id && task.Status is TaskState.Skipped or TaskState.Error).Select(task => new StatusChange(task.Id, task.Status, TaskState.Pending)),
    ];
}
