using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Modules.Changing;

/// <summary>Decides which statuses a request changes, from the statuses and the dependencies alone.</summary>
internal static class ChangePlanner
{
    /// <summary>The statuses that a person may give: all but RUNNING, which is a fact.</summary>
    internal static string[] Settable { get; } = [.. TaskStates.All.Where(name => name != TaskState.Running.ToYaml())];

    /// <summary>Decides.</summary>
    /// <param name="tasks">All tasks, in the order of the runbook.</param>
    /// <param name="request">The request; its task exists.</param>
    internal static ChangePlan Decide(IReadOnlyList<PlannedTask> tasks, ChangeRequest request)
    {
        var task = tasks.First(task => task.Id == request.TaskId);
        return Refusal(task, request) is { } refused ? refused : Accept(tasks, task, request);
    }

    private static ChangePlan.Refused? Refusal(PlannedTask task, ChangeRequest request) => (request.Kind, task.Status) switch
    {
        (ChangeKind.Skip, TaskState.Done) => new ChangePlan.Refused($"'{task.Id}' is done, so there is nothing to leave out.", $"To say that it never was: set {ShellWord.Quote(task.Id)} SKIPPED, with a reason."),
        (ChangeKind.Retry, TaskState.Pending or TaskState.Ready) when !task.HasRun => new ChangePlan.Refused($"'{task.Id}' is {task.Status.ToYaml()}, so it has not run yet.", "Just run."),
        _ => null,
    };

    private static ChangePlan.Accepted Accept(IReadOnlyList<PlannedTask> tasks, PlannedTask task, ChangeRequest request)
    {
        var to = request.To == TaskState.Ready && Waits(tasks, task) ? TaskState.Pending : request.To;
        var below = Descendants.Of(tasks, task.Id).Where(other => other.Status is TaskState.Done or TaskState.Skipped or TaskState.Error or TaskState.Ready).ToList();
        IReadOnlyList<StatusChange> changes =
        [
            .. task.Status == to && request.Resolution is null ? [] : new[] { new StatusChange(task.Id, task.Status, to) },
            .. request.Downstream ? below.Select(other => new StatusChange(other.Id, other.Status, TaskState.Pending)) : [],
        ];
        return new ChangePlan.Accepted(changes, [.. Remarks(task, to, request, below.Where(other => other.Status == TaskState.Done).Select(other => other.Id).ToList()), .. Held(tasks, task, to)]);
    }

    private static bool Waits(IReadOnlyList<PlannedTask> tasks, PlannedTask task) =>
        Blockers.For(tasks).First(blockage => blockage.TaskId == task.Id).WaitsFor.Count > 0;

    private static string[] Held(IReadOnlyList<PlannedTask> tasks, PlannedTask task, TaskState to)
    {
        var held = tasks.Where(other => !Blockers.Satisfies(other.Status) && other.RequiresDone.Contains(task.Id)).Select(other => $"'{other.Id}'").ToList();
        return to == TaskState.Skipped && held.Count > 0 ? [$"Does not go on, because '{task.Id}' has to be DONE for it: {string.Join(", ", held)}."] : [];
    }

    private static IEnumerable<string> Remarks(PlannedTask task, TaskState to, ChangeRequest request, List<string> done)
    {
        if (task.Status == to)
            yield return $"'{task.Id}' is {to.ToYaml()} already{(request.Resolution is null ? string.Empty : "; the resolution is noted")}.";

        if (to != request.To)
            yield return $"'{task.Id}' waits for what it depends on, so it becomes {to.ToYaml()}; the runner makes it READY.";

        if (!Blockers.Satisfies(to) && !request.Downstream && done.Count > 0)
            yield return $"Done on its old result, and left so: {string.Join(", ", done.Select(id => $"'{id}'"))}. 'retry --downstream' runs them again too.";
    }
}
