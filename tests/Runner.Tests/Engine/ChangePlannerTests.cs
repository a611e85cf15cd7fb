using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Changing;
using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Tests.Engine;

/// <summary>What <c>set</c>, <c>retry</c> and <c>skip</c> change (R001-66).</summary>
public sealed class ChangePlannerTests
{
    private static readonly bool[] Either = [false, true];

    [Fact]
    public void Failed_task_becomes_ready_again()
    {
        var plan = Accepted(Retry("b"), Chain(TaskState.Done, TaskState.Error, TaskState.Pending));

        Assert.Equal([new StatusChange("b", TaskState.Error, TaskState.Ready)], plan.Changes);
        Assert.Empty(plan.Remarks);
    }

    [Fact]
    public void Task_whose_dependency_was_reopened_waits_instead()
    {
        var plan = Accepted(Retry("b"), Chain(TaskState.Ready, TaskState.Error, TaskState.Pending));

        Assert.Equal([new StatusChange("b", TaskState.Error, TaskState.Pending)], plan.Changes);
        Assert.Contains("waits for what it depends on", Assert.Single(plan.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Done_tasks_below_a_retried_one_stay_and_are_told()
    {
        var plan = Accepted(Retry("a"), Chain(TaskState.Done, TaskState.Done, TaskState.Pending));

        Assert.Equal([new StatusChange("a", TaskState.Done, TaskState.Ready)], plan.Changes);
        Assert.Contains("'b'", Assert.Single(plan.Remarks), StringComparison.Ordinal);
    }

    [Fact]
    public void Downstream_reopens_everything_below_and_nothing_beside()
    {
        IReadOnlyList<PlannedTask> tasks = [.. Chain(TaskState.Done, TaskState.Skipped, TaskState.Error), new("beside", TaskState.Done, [])];

        var plan = Accepted(Retry("a") with { Downstream = true }, tasks);

        Assert.Equal(
            [
                new StatusChange("a", TaskState.Done, TaskState.Ready),
                new StatusChange("b", TaskState.Skipped, TaskState.Pending),
                new StatusChange("c", TaskState.Error, TaskState.Pending),
            ],
            plan.Changes);
    }

    [Theory]
    [InlineData(TaskState.Pending)]
    [InlineData(TaskState.Ready)]
    public void Task_that_has_not_run_cannot_be_retried(TaskState state) =>
        Assert.IsType<ChangePlan.Refused>(ChangePlanner.Decide(Chain(TaskState.Done, state, TaskState.Pending), Retry("b")));

    [Theory]
    [InlineData(null, 0, "'b' is READY already.")]
    [InlineData("mended", 1, "'b' is READY already; the resolution is noted.")]
    public void Task_that_ran_and_was_set_back_is_ready_already(string? resolution, int changes, string remark)
    {
        IReadOnlyList<PlannedTask> tasks = [.. Chain(TaskState.Done, TaskState.Ready, TaskState.Pending).Select(task => task with { HasRun = true })];

        var plan = Accepted(Retry("b") with { Resolution = resolution }, tasks);

        Assert.Equal(Enumerable.Repeat(new StatusChange("b", TaskState.Ready, TaskState.Ready), changes), plan.Changes);
        Assert.Equal([remark], plan.Remarks);
    }

    [Fact]
    public void Done_task_cannot_be_skipped_and_a_failed_one_can()
    {
        var skip = new ChangeRequest(ChangeKind.Skip, "b", TaskState.Skipped, null, null, Downstream: false);

        Assert.IsType<ChangePlan.Refused>(ChangePlanner.Decide(Chain(TaskState.Done, TaskState.Done, TaskState.Pending), skip));
        Assert.Equal([new StatusChange("b", TaskState.Error, TaskState.Skipped)], Accepted(skip, Chain(TaskState.Done, TaskState.Error, TaskState.Pending)).Changes);
    }

    [Fact]
    public void Status_that_a_task_has_changes_nothing_and_is_told()
    {
        var plan = Accepted(Set("a", TaskState.Done), Chain(TaskState.Done, TaskState.Pending, TaskState.Pending));

        Assert.Empty(plan.Changes);
        Assert.Equal(["'a' is DONE already."], plan.Remarks);
    }

    [Fact]
    public void No_request_makes_a_task_ready_that_has_to_wait_whatever_the_statuses()
    {
        var states = Enum.GetValues<TaskState>();
        var requests =
            from id in Chain(TaskState.Pending, TaskState.Pending, TaskState.Pending).Select(task => task.Id)
            from to in states.Where(state => state != TaskState.Running)
            from downstream in Either
            select new ChangeRequest(to == TaskState.Ready ? ChangeKind.Retry : ChangeKind.Set, id, to, "because", null, downstream);
        var cases =
            from a in states
            from b in states
            from c in states
            from request in requests
            select (Tasks: Chain(a, b, c), Request: request);

        Assert.All(cases, one => NobodyJumpsTheQueue(one.Tasks, one.Request));
    }

    private static void NobodyJumpsTheQueue(IReadOnlyList<PlannedTask> tasks, ChangeRequest request)
    {
        if (ChangePlanner.Decide(tasks, request) is not ChangePlan.Accepted { Changes: var changes })
            return;

        var after = tasks.Select(task => changes.FirstOrDefault(change => change.TaskId == task.Id) is { } change ? task with { Status = change.To } : task).ToList();
        var waiting = Blockers.For(after).Where(blockage => blockage.WaitsFor.Count > 0).Select(blockage => blockage.TaskId).ToList();
        Assert.All(changes, change => Assert.NotEqual(change.From, change.To));
        Assert.DoesNotContain(changes, change => change.To == TaskState.Ready && waiting.Contains(change.TaskId));
    }

    private static ChangePlan.Accepted Accepted(ChangeRequest request, IReadOnlyList<PlannedTask> tasks) =>
        Assert.IsType<ChangePlan.Accepted>(ChangePlanner.Decide(tasks, request));

    private static ChangeRequest Retry(string id) => new(ChangeKind.Retry, id, TaskState.Ready, null, null, Downstream: false);

    private static ChangeRequest Set(string id, TaskState to) => new(ChangeKind.Set, id, to, "because", null, Downstream: false);

    private static IReadOnlyList<PlannedTask> Chain(TaskState a, TaskState b, TaskState c) => [new("a", a, []), new("b", b, ["a"]), new("c", c, ["b"])];
}
