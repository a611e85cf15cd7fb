using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Tests.Engine;

public sealed class OrdersTests
{
    [Fact]
    public void As_many_tasks_start_at_once_as_were_allowed() =>
        Assert.Equal(["a", "b"], Starts(new Orders { Jobs = 2 }, Ready("a"), Ready("b"), Ready("c")));

    [Fact]
    public void One_person_is_given_one_manual_task_at_a_time() =>
        Assert.Equal(["a", "c"], Starts(new Orders { Jobs = 3 }, Manual("a"), Manual("b"), Ready("c")));

    [Fact]
    public void Manual_task_waits_for_the_one_at_work() =>
        Assert.IsType<NextStep.Wait>(Decide(new Orders { Jobs = 3, AtWork = [0] }, Manual("a") with { Status = TaskState.Running }, Manual("b")));

    [Fact]
    public void Failure_starts_nothing_more_but_lets_what_is_at_work_end()
    {
        PlannedTask[] tasks = [Task("a", TaskState.Error), Task("b", TaskState.Running), Ready("c")];

        Assert.IsType<NextStep.Wait>(Decide(new Orders { Jobs = 2, AtWork = [1] }, tasks));
        Assert.IsType<NextStep.Failed>(Decide(Orders.Default, tasks[0], Ready("c")));
    }

    [Fact]
    public void Failure_holds_back_only_its_descendants_where_the_run_keeps_going()
    {
        var orders = new Orders { KeepGoing = true };

        Assert.Equal(["c"], Starts(orders, Task("a", TaskState.Error), Task("b", TaskState.Pending, "a"), Ready("c")));
        Assert.Equal(["a"], Assert.IsType<NextStep.Failed>(Decide(orders, Task("a", TaskState.Error), Task("b", TaskState.Pending, "a"), Task("c", TaskState.Done))).TaskIds);
    }

    [Fact]
    public void Task_at_work_is_not_taken_for_an_interrupted_one()
    {
        Assert.IsType<NextStep.Wait>(Decide(new Orders { AtWork = [0] }, Task("a", TaskState.Running)));
        Assert.IsType<NextStep.Interrupted>(Decide(Orders.Default, Task("a", TaskState.Running)));
    }

    [Fact]
    public void Task_that_was_set_aside_is_not_started_again() =>
        Assert.Equal(["b"], Starts(new Orders { SetAside = [0] }, Ready("a"), Ready("b")));

    [Fact]
    public void Only_takes_the_named_tasks_and_counts_what_is_left()
    {
        var only = TaskRange.All with { Only = ["b"] };

        Assert.Equal(["b"], Starts(only, Ready("a"), Ready("b")));
        Assert.Equal(1, Assert.IsType<NextStep.AllDone>(Decide(only, Ready("a"), Task("b", TaskState.Done))).Left);
        Assert.Equal(["a"], Assert.Single(Assert.IsType<NextStep.Blocked>(Decide(only, Ready("a"), Task("b", TaskState.Pending, "a"))).Blockages).WaitsFor);
    }

    [Fact]
    public void Until_takes_what_stands_before_and_what_the_task_needs_wherever_it_stands()
    {
        PlannedTask[] tasks = [Ready("a"), Ready("x"), Task("b", TaskState.Pending, "d"), Ready("c"), Ready("d")];

        Assert.Equal(["a", "x", "d"], Starts(TaskRange.All with { Until = "b" }, tasks));
    }

    [Fact]
    public void From_takes_what_stands_behind_and_what_depends_on_the_task_wherever_it_stands()
    {
        PlannedTask[] tasks = [Ready("a"), Task("late", TaskState.Ready, "b"), Task("b", TaskState.Done), Ready("c")];

        Assert.Equal(["late", "c"], Starts(TaskRange.All with { From = "b" }, tasks));
    }

    [Fact]
    public void From_and_until_together_take_what_both_take() =>
        Assert.Equal(["b", "c"], Starts(new TaskRange("b", "c", []), Ready("a"), Ready("b"), Ready("c"), Ready("d")));

    [Fact]
    public void Starting_from_a_task_leaves_out_what_stands_before_it_but_never_what_is_done() =>
        Assert.Equal(
            [new StatusChange("b", TaskState.Pending, TaskState.Skipped), new StatusChange("c", TaskState.Error, TaskState.Skipped), new StatusChange("d", TaskState.Error, TaskState.Pending)],
            StartFrom.Changes([Task("a", TaskState.Done), Task("b", TaskState.Pending), Task("c", TaskState.Error), Task("d", TaskState.Error), Ready("e")], "d"));

    [Fact]
    public void Starting_from_a_task_that_is_done_leaves_it_done() =>
        Assert.Empty(StartFrom.Changes([Task("a", TaskState.Skipped), Task("b", TaskState.Done)], "b"));

    private static IReadOnlyList<string> Starts(Orders orders, params PlannedTask[] tasks) => Assert.IsType<NextStep.Start>(Decide(orders, tasks)).TaskIds;

    private static IReadOnlyList<string> Starts(TaskRange range, params PlannedTask[] tasks) =>
        Starts(new Orders { Jobs = 9, Selected = range.Select(TaskGraph.Of(tasks)) }, tasks);

    private static NextStep Decide(TaskRange range, params PlannedTask[] tasks) => Decide(new Orders { Selected = range.Select(TaskGraph.Of(tasks)) }, tasks);

    private static NextStep Decide(Orders orders, params PlannedTask[] tasks) => Planner.Decide(Frontier.Of(tasks), orders);

    private static PlannedTask Ready(string id) => Task(id, TaskState.Ready);

    private static PlannedTask Manual(string id) => Ready(id) with { IsManual = true };

    private static PlannedTask Task(string id, TaskState status, params string[] dependsOn) => new(id, status, dependsOn);
}
