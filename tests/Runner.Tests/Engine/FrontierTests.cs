using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Tests.Simulation;

namespace Tofa.Runner.Tests.Engine;

/// <summary>The frontier that was moved task by task against the one that is made anew.</summary>
public sealed class FrontierTests
{
    [Fact]
    public void Frontier_that_was_moved_is_the_one_that_would_be_made_anew() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60).WithReplay(2026, 1123),
        Prop.ForAll(ArbMap.Default.ArbFor<int[]>(), numbers => Compare(new ChoiceTape(numbers))));

    [Fact]
    public void Dependency_that_is_named_twice_is_met_once() =>
        Assert.Equal([1], Frontier.Of([Task("a", TaskState.Running), Task("b", TaskState.Pending, "a", "a")]).With(0, TaskState.Done).Misplaced);

    [Fact]
    public void Dependency_that_has_to_be_done_is_not_met_by_leaving_it_out()
    {
        var strict = Task("b", TaskState.Pending, "a") with { RequiresDone = ["a"] };
        var frontier = Frontier.Of([Task("a", TaskState.Running), strict, Task("c", TaskState.Pending, "a")]);

        Assert.Equal([2], frontier.With(0, TaskState.Skipped).Misplaced);
        Assert.Equal([1, 2], frontier.With(0, TaskState.Skipped).With(0, TaskState.Done).Misplaced);
        Assert.Equal([2], frontier.With(0, TaskState.Done).With(0, TaskState.Skipped).Misplaced);
        Assert.Equal((1, 2), (frontier.With(0, TaskState.Skipped).Settled, frontier.With(0, TaskState.Skipped).Left));
    }

    private static void Compare(ChoiceTape tape)
    {
        var tasks = Enumerable.Range(0, 1 + tape.Below(8)).Select(number => Random(tape, number)).ToList();
        var frontier = Frontier.Of(tasks);
        while (!tape.IsUsedUp)
        {
            var (number, state) = (tape.Below(tasks.Count), State(tape));
            frontier = frontier.With(number, state);
            tasks[number] = tasks[number] with { Status = state };

            Assert.Equal(Parts(Frontier.Of(tasks)), Parts(frontier));
        }
    }

    private static string Parts(Frontier frontier) => string.Join(
        " | ",
        new[] { frontier.Ready, frontier.Running, frontier.Failed, frontier.Misplaced }.Select(numbers => string.Join(',', numbers)).Append($"{frontier.Settled}+{frontier.Left}"));

    private static PlannedTask Random(ChoiceTape tape, int number)
    {
        var task = Task($"t{number}", State(tape), [.. Enumerable.Range(0, 8).Where(other => other != number && tape.Below(4) == 1).Select(other => $"t{other}")]);
        return task with { RequiresDone = [.. task.DependsOn.Where(_ => tape.Flip())] };
    }

    private static TaskState State(ChoiceTape tape) => tape.Of(Enum.GetValues<TaskState>());

    private static PlannedTask Task(string id, TaskState status, params string[] dependsOn) => new(id, status, dependsOn);
}
