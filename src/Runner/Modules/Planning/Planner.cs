using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>Decides the next step of the loop from the statuses and the dependencies alone (R001-40 to R001-57).</summary>
internal static class Planner
{
    /// <summary>The next step.</summary>
    /// <param name="tasks">All tasks in the order of the runbook.</param>
    internal static NextStep Decide(IReadOnlyList<PlannedTask> tasks)
    {
        if (InState(tasks, TaskState.Error) is { Count: > 0 } failed)
            return new NextStep.Failed(failed);

        if (InState(tasks, TaskState.Running) is { Count: > 0 } interrupted)
            return new NextStep.Interrupted(interrupted);

        var open = Blockers.For(tasks);
        if (Changes(tasks, open) is { Count: > 0 } changes)
            return new NextStep.Change(changes);

        if (tasks.FirstOrDefault(task => task.Status == TaskState.Ready) is { } ready)
            return new NextStep.Start(ready.Id);

        return tasks.All(task => Blockers.Satisfies(task.Status))
            ? new NextStep.AllDone()
            : new NextStep.Blocked([.. tasks.Zip(open).Where(pair => !Blockers.Satisfies(pair.First.Status)).Select(pair => pair.Second)]);
    }

    /// <summary>
    /// The next step once every change that follows from the dependencies is made, without making it: for those who only look. Never a
    /// <see cref="NextStep.Change"/>: readiness satisfies no dependency, so no change makes another.
    /// </summary>
    internal static NextStep LookAhead(IReadOnlyList<PlannedTask> tasks) =>
        Decide(tasks) is NextStep.Change { Changes: var changes } ? Decide(After(tasks, changes)) : Decide(tasks);

    private static List<string> InState(IReadOnlyList<PlannedTask> tasks, TaskState state) =>
        [.. tasks.Where(task => task.Status == state).Select(task => task.Id)];

    // A READY task whose dependency was reopened must not jump the queue, so readiness is taken back as well as given.
    private static List<StatusChange> Changes(IReadOnlyList<PlannedTask> tasks, IReadOnlyList<Blockage> blockages) =>
        [.. tasks.Zip(blockages, (task, blockage) => (task, free: blockage.WaitsFor.Count == 0)).SelectMany(pair => Change(pair.task, pair.free))];

    private static IEnumerable<StatusChange> Change(PlannedTask task, bool free) => (task.Status, free) switch
    {
        (TaskState.Pending, true) => [new StatusChange(task.Id, TaskState.Pending, TaskState.Ready)],
        (TaskState.Ready, false) => [new StatusChange(task.Id, TaskState.Ready, TaskState.Pending)],
        _ => [],
    };

    private static List<PlannedTask> After(IReadOnlyList<PlannedTask> tasks, IReadOnlyList<StatusChange> changes)
    {
        var states = changes.ToDictionary(change => change.TaskId, change => change.To, StringComparer.Ordinal);
        return [.. tasks.Select(task => states.TryGetValue(task.Id, out var state) ? task with { Status = state } : task)];
    }
}
