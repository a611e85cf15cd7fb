using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Tests.Engine;

public sealed class PlannerTests
{
    [Fact]
    public void Error_stops_everything_even_where_a_task_is_ready() =>
        Assert.Equal(["b"], Assert.IsType<NextStep.Failed>(Decide(Task("a", TaskState.Ready), Task("b", TaskState.Error))).TaskIds);

    [Fact]
    public void Running_task_is_never_started_again_by_itself() =>
        Assert.Equal(["a"], Assert.IsType<NextStep.Interrupted>(Decide(Task("a", TaskState.Running), Task("b", TaskState.Ready))).TaskIds);

    [Theory]
    [InlineData(TaskState.Done)]
    [InlineData(TaskState.Skipped)]
    public void Done_and_skipped_dependencies_make_a_task_ready(TaskState dependency) =>
        Assert.Equal(
            [new StatusChange("b", TaskState.Pending, TaskState.Ready)],
            Assert.IsType<NextStep.Change>(Decide(Task("a", dependency), Task("b", TaskState.Pending, "a"))).Changes);

    [Fact]
    public void Task_that_waits_for_a_ready_one_stays_pending() =>
        Assert.Equal("a", Assert.IsType<NextStep.Start>(Decide(Task("a", TaskState.Ready), Task("b", TaskState.Pending, "a"))).TaskIds.Single());

    [Fact]
    public void Readiness_is_taken_back_when_a_dependency_is_reopened() =>
        Assert.Contains(
            new StatusChange("b", TaskState.Ready, TaskState.Pending),
            Assert.IsType<NextStep.Change>(Decide(Task("a", TaskState.Pending), Task("b", TaskState.Ready, "a"))).Changes);

    [Fact]
    public void First_ready_task_in_the_order_of_the_file_is_started() =>
        Assert.Equal("b", Assert.IsType<NextStep.Start>(Decide(Task("a", TaskState.Done), Task("b", TaskState.Ready), Task("c", TaskState.Ready))).TaskIds.Single());

    [Fact]
    public void All_done_or_skipped_is_the_end() =>
        Assert.IsType<NextStep.AllDone>(Decide(Task("a", TaskState.Done), Task("b", TaskState.Skipped)));

    [Fact]
    public void Unknown_dependency_blocks_and_is_named()
    {
        var blocked = Assert.IsType<NextStep.Blocked>(Decide(Task("a", TaskState.Pending, "ghost")));

        Assert.Equal(["ghost"], Assert.Single(blocked.Blockages).WaitsFor);
    }

    [Fact]
    public void Left_out_dependency_that_has_to_be_done_blocks_and_is_told_apart()
    {
        var strict = Task("c", TaskState.Pending, "a", "b") with { RequiresDone = ["b"] };

        var blocked = Assert.IsType<NextStep.Blocked>(Decide(Task("a", TaskState.Skipped), Task("b", TaskState.Skipped), strict));

        Assert.Equal(["b"], Assert.Single(blocked.Blockages).WaitsFor);
        Assert.Equal(["b"], Assert.Single(blocked.Blockages).Skipped);
        Assert.IsType<NextStep.Change>(Decide(Task("a", TaskState.Skipped), Task("b", TaskState.Done), strict));
    }

    [Fact]
    public void Looking_ahead_sees_through_a_promotion() =>
        Assert.Equal("a", Assert.IsType<NextStep.Start>(Planner.LookAhead(Frontier.Of([Task("a", TaskState.Pending)]), Orders.Default)).TaskIds.Single());

    [Fact]
    public void Looking_ahead_leaves_no_change_to_be_made_and_calls_it_the_end_only_where_nothing_is_open()
    {
        var states = Enum.GetValues<TaskState>();
        foreach (var (a, b, c) in states.SelectMany(a => states.SelectMany(b => states.Select(c => (a, b, c)))))
        {
            PlannedTask[] tasks = [Task("c", c, "b"), Task("a", a), Task("b", b, "a")];

            var step = Planner.LookAhead(Frontier.Of(tasks), Orders.Default);

            Assert.IsNotType<NextStep.Change>(step);
            Assert.Equal(tasks.All(task => task.Status is TaskState.Done or TaskState.Skipped), step is NextStep.AllDone);
        }
    }

    private static NextStep Decide(params PlannedTask[] tasks) => Planner.Decide(Frontier.Of(tasks), Orders.Default);

    private static PlannedTask Task(string id, TaskState status, params string[] dependsOn) => new(id, status, dependsOn);
}
