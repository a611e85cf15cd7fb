using System.Collections.Immutable;

namespace Tofa.Runner.Modules.Planning;

/// <summary>The part of a runbook that a run was asked to take.</summary>
/// <param name="From">The first task in the order of the runbook; <c>null</c> for the very first.</param>
/// <param name="Until">The last one; <c>null</c> for the very last.</param>
/// <param name="Only">The only ones; empty for all.</param>
internal sealed record TaskRange(string? From, string? Until, IReadOnlyList<string> Only)
{
    /// <summary>The whole runbook.</summary>
    internal static TaskRange All { get; } = new(null, null, []);

    /// <summary>The ids that it names.</summary>
    internal IEnumerable<string> Names => [.. From is null ? [] : new[] { From }, .. Until is null ? [] : new[] { Until }, .. Only];

    /// <summary>
    /// The numbers of its tasks; <c>null</c> for all. From a task on are those behind it and those that depend on it; until a task are
    /// those before it and those that it depends on, wherever they stand.
    /// </summary>
    /// <param name="graph">The runbook; it has every task that is named.</param>
    internal ImmutableHashSet<int>? Select(TaskGraph graph)
    {
        ImmutableHashSet<int>?[] limits =
        [
            From is null ? null : Closure(graph.NumberOf(From), graph.DependentsOf, number => graph.NumberOf(From) <= number, graph),
            Until is null ? null : Closure(graph.NumberOf(Until), graph.DependenciesOf, number => number <= graph.NumberOf(Until), graph),
            Only.Count == 0 ? null : [.. Only.Select(graph.NumberOf)],
        ];
        return limits.Aggregate((left, right) => left is null ? right : right is null ? left : left.Intersect(right));
    }

    /// <summary>Tells of an id whether the range takes its task; of all where it names a task that is not there, which is told elsewhere.</summary>
    /// <param name="tasks">The runbook.</param>
    internal Func<string, bool> Takes(IReadOnlyList<PlannedTask> tasks)
    {
        var graph = TaskGraph.Of(tasks);
        return Names.All(name => graph.FindNumber(name) is not null) && Select(graph) is { } taken ? id => taken.Contains(graph.NumberOf(id)) : _ => true;
    }

    /// <summary>Why nothing can be taken; <c>null</c> where something can.</summary>
    /// <param name="graph">The runbook; it has every task that is named.</param>
    /// <param name="startFrom">The task of <c>--start-from</c>; <c>null</c> where it was not given.</param>
    internal string? Contradiction(TaskGraph graph, string? startFrom)
    {
        if (Only.Count > 0 && (From ?? Until ?? startFrom) is not null)
            return "--only takes the named tasks and no others, so it does not go with --from, --until or --start-from.";

        return Select(graph) is { IsEmpty: true } ? $"Between '{From}' and '{Until}' there is no task: '{Until}' stands before it, and neither depends on the other." : null;
    }

    private static ImmutableHashSet<int> Closure(int start, Func<int, IEnumerable<int>> next, Func<int, bool> isOnTheWay, TaskGraph graph)
    {
        var found = Enumerable.Range(0, graph.Tasks.Count).Where(isOnTheWay).ToHashSet();
        var open = new Queue<int>([start]);
        var seen = new HashSet<int>([start]);
        while (open.TryDequeue(out var number))
        {
            found.Add(number);
            foreach (var neighbour in next(number).Where(seen.Add))
                open.Enqueue(neighbour);
        }

        return [.. found];
    }
}
