namespace Tofa.Model.Graphs;

/// <summary>Cycles in a graph of numbered nodes, found without recursion: a chain of 10,000 tasks must not overflow the editor's stack.</summary>
public static class DependencyGraph
{
    /// <summary>The sets of two or more nodes that can all reach each other (Tarjan's strongly connected components), by their smallest node.</summary>
    /// <param name="edges">The targets of every node; no node may be its own target.</param>
    public static IEnumerable<IReadOnlyCollection<int>> Knots(int[][] edges)
    {
        var search = new KnotSearch(edges);
        for (var node = 0; node < edges.Length; node++)
            search.VisitFrom(node);

        return search.Knots.OrderBy(knot => knot.Min());
    }

    /// <summary>The shortest cycle through the smallest node of a knot; begins and ends with it.</summary>
    public static IReadOnlyList<int> ShortestCycle(int[][] edges, IReadOnlyCollection<int> knot)
    {
        var start = knot.Min();
        var members = new HashSet<int>(knot);
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (!cameFrom.ContainsKey(start))
        {
            var node = queue.Dequeue();
            foreach (var target in edges[node].Where(target => members.Contains(target) && !cameFrom.ContainsKey(target)))
            {
                cameFrom.Add(target, node);
                queue.Enqueue(target);
            }
        }

        var cycle = new List<int> { start };
        for (var node = cameFrom[start]; node != start; node = cameFrom[node])
            cycle.Add(node);

        cycle.Add(start);
        cycle.Reverse();
        return cycle;
    }

    /// <summary>
    /// Cycles of a graph, the shortest first and of equally short ones those through the smallest node, until none is left that shares no edge
    /// with one of them. Each begins and ends with its smallest node. Cutting one edge of each leaves at most cycles that were longer.
    /// </summary>
    /// <param name="edges">The targets of every node, each once; no node may be its own target.</param>
    /// <param name="limit">The most cycles to look for.</param>
    public static IReadOnlyList<IReadOnlyList<int>> DisjointCycles(int[][] edges, int limit) => new CyclePeeling(edges).Peel(limit);
}
