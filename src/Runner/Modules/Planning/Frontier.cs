using System.Collections.Immutable;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>
/// How far all tasks have come, kept so that a change of one status costs what that task's dependents cost and not a look at every task:
/// a run of ten thousand tasks plans ten thousand times.
/// </summary>
internal sealed record Frontier
{
    private static readonly ImmutableSortedSet<int> None = ImmutableSortedSet<int>.Empty;

    private Frontier(TaskGraph graph) => Graph = graph;

    /// <summary>The tasks and their dependencies.</summary>
    internal TaskGraph Graph { get; }

    /// <summary>The tasks that are READY, in order.</summary>
    internal ImmutableSortedSet<int> Ready { get; private init; } = None;

    /// <summary>The tasks that are RUNNING.</summary>
    internal ImmutableSortedSet<int> Running { get; private init; } = None;

    /// <summary>The tasks that are in ERROR.</summary>
    internal ImmutableSortedSet<int> Failed { get; private init; } = None;

    /// <summary>PENDING tasks that nothing holds back, and READY ones that something does: a READY task whose dependency was reopened must not jump the queue.</summary>
    internal ImmutableSortedSet<int> Misplaced { get; private init; } = None;

    /// <summary>How many tasks are DONE or SKIPPED.</summary>
    internal int Settled { get; private init; }

    /// <summary>How many tasks are neither.</summary>
    internal int Left => States.Count - Settled;

    /// <summary>Which task of all it is that is at work, or the last of several: from 1.</summary>
    internal int Turn => Settled + Running.Count;

    private ImmutableList<TaskState> States { get; init; } = [];

    private ImmutableList<int> Open { get; init; } = [];

    /// <summary>Where some tasks stand.</summary>
    internal static Frontier Of(IReadOnlyList<PlannedTask> tasks)
    {
        var open = Blockers.For(tasks).Select(blockage => blockage.WaitsFor.Count).ToImmutableList();
        var states = tasks.Select(task => task.Status).ToImmutableList();
        var blank = new Frontier(TaskGraph.Of(tasks)) { States = states, Open = open };
        return blank with
        {
            Ready = blank.NumbersIn(TaskState.Ready),
            Running = blank.NumbersIn(TaskState.Running),
            Failed = blank.NumbersIn(TaskState.Error),
            Settled = states.Count(Blockers.Satisfies),
            Misplaced = [.. Enumerable.Range(0, tasks.Count).Where(number => IsMisplaced(states[number], open[number]))],
        };
    }

    /// <summary>The status of a task.</summary>
    internal TaskState StateOf(int number) => States[number];

    /// <summary>Where the tasks stand once one has another status.</summary>
    internal Frontier With(int number, TaskState state)
    {
        var before = States[number];
        var moved = this with
        {
            States = States.SetItem(number, state),
            Ready = Move(Ready, number, before, state, TaskState.Ready),
            Running = Move(Running, number, before, state, TaskState.Running),
            Failed = Move(Failed, number, before, state, TaskState.Error),
            Misplaced = IsMisplaced(state, Open[number]) ? Misplaced.Add(number) : Misplaced.Remove(number),
        };
        return Gain(before, state, requiresDone: false) == 0 && Gain(before, state, requiresDone: true) == 0 ? moved : moved.Tell(number, before, state);
    }

    private static ImmutableSortedSet<int> Move(ImmutableSortedSet<int> set, int number, TaskState from, TaskState to, TaskState kept)
    {
        if (from == to)
            return set;

        return to == kept ? set.Add(number) : from == kept ? set.Remove(number) : set;
    }

    private static bool IsMisplaced(TaskState state, int open) => (state, open) is (TaskState.Pending, 0) or (TaskState.Ready, > 0);

    private ImmutableSortedSet<int> NumbersIn(TaskState state) => [.. Enumerable.Range(0, States.Count).Where(number => States[number] == state)];

    // 1 where a dependency becomes satisfied, -1 where it stops to be.
    private static int Gain(TaskState before, TaskState after, bool requiresDone) =>
        (Blockers.Satisfies(after, requiresDone) ? 1 : 0) - (Blockers.Satisfies(before, requiresDone) ? 1 : 0);

    private Frontier Tell(int number, TaskState before, TaskState after)
    {
        var (open, misplaced) = (Open, Misplaced);
        foreach (var (dependent, requiresDone) in Graph.EdgesFrom(number))
        {
            open = open.SetItem(dependent, open[dependent] - Gain(before, after, requiresDone));
            misplaced = IsMisplaced(States[dependent], open[dependent]) ? misplaced.Add(dependent) : misplaced.Remove(dependent);
        }

        return this with { Open = open, Misplaced = misplaced, Settled = Settled + Gain(before, after, requiresDone: false) };
    }
}
