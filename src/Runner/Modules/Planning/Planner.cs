using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>Decides the next step of the loop from the statuses and the dependencies alone (R001-40 to R001-57).</summary>
internal static class Planner
{
    /// <summary>The next step.</summary>
    /// <param name="frontier">How far the tasks have come.</param>
    /// <param name="orders">What the run was told, and what it has in hand.</param>
    internal static NextStep Decide(Frontier frontier, Orders orders)
    {
        if (!frontier.Failed.IsEmpty && !orders.KeepGoing)
            return WhenIdle(orders, () => new NextStep.Failed(Ids(frontier, frontier.Failed)));

        if (frontier.Running.Count > orders.AtWork.Count)
            return WhenIdle(orders, () => new NextStep.Interrupted(Ids(frontier, frontier.Running)));

        if (!frontier.Misplaced.IsEmpty)
            return new NextStep.Change([.. frontier.Misplaced.Select(number => Moved(frontier, number))]);

        return Startable(frontier, orders) is { Count: > 0 } starts ? new NextStep.Start(starts) : WhenIdle(orders, () => End(frontier, orders));
    }

    /// <summary>
    /// The next step once every change that follows from the dependencies is made, without making it: for those who only look. Never a
    /// <see cref="NextStep.Change"/>: readiness satisfies no dependency, so no change makes another.
    /// </summary>
    internal static NextStep LookAhead(Frontier frontier, Orders orders) =>
        Decide(frontier, orders) is NextStep.Change change ? Decide(After(frontier, change), orders) : Decide(frontier, orders);

    /// <summary>Where the tasks stand once a change is made.</summary>
    internal static Frontier After(Frontier frontier, NextStep.Change change) =>
        change.Changes.Aggregate(frontier, (moved, task) => moved.With(moved.Graph.NumberOf(task.TaskId), task.To));

    private static NextStep WhenIdle(Orders orders, Func<NextStep> step) => orders.AtWork.IsEmpty ? step() : new NextStep.Wait();

    private static StatusChange Moved(Frontier frontier, int number)
    {
        var (id, from) = (frontier.Graph.Tasks[number].Id, frontier.StateOf(number));
        return new StatusChange(id, from, from == TaskState.Pending ? TaskState.Ready : TaskState.Pending);
    }

    // One person cannot do two manual tasks at once.
    private static List<string> Startable(Frontier frontier, Orders orders)
    {
        var tasks = frontier.Graph.Tasks;
        var isBusy = orders.AtWork.Any(number => tasks[number].IsManual);
        var starts = new List<string>();
        foreach (var number in frontier.Ready)
        {
            if (orders.AtWork.Count + starts.Count >= orders.Jobs)
                break;

            if (!orders.MayStart(number) || (isBusy && tasks[number].IsManual))
                continue;

            isBusy |= tasks[number].IsManual;
            starts.Add(tasks[number].Id);
        }

        return starts;
    }

    private static NextStep End(Frontier frontier, Orders orders)
    {
        if (!frontier.Failed.IsEmpty)
            return new NextStep.Failed(Ids(frontier, frontier.Failed));

        var tasks = frontier.Graph.Tasks;
        var left = Enumerable.Range(0, tasks.Count).Where(number => !Blockers.Satisfies(frontier.StateOf(number))).ToList();
        var wanted = left.Where(number => orders.Selected?.Contains(number) != false).ToHashSet();
        if (wanted.Count == 0)
            return new NextStep.AllDone(left.Count);

        var present = tasks.Select((task, number) => task with { Status = frontier.StateOf(number) }).ToList();
        return new NextStep.Blocked([.. Blockers.For(present).Where((_, number) => wanted.Contains(number))]);
    }

    private static List<string> Ids(Frontier frontier, IEnumerable<int> numbers) => [.. numbers.Select(number => frontier.Graph.Tasks[number].Id)];
}
