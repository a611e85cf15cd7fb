namespace Tofa.Model.Graphs;

/// <summary>Takes the shortest cycle out of a graph, edge by edge, until there is none.</summary>
internal sealed class CyclePeeling
{
    private readonly int[][] edges;
    private readonly bool[][] isCut;
    private readonly int[] seenIn;
    private readonly int[] cameFrom;
    private readonly int[] depth;
    private readonly Queue<int> queue = new();
    private int search;

    public CyclePeeling(int[][] edges)
    {
        this.edges = edges;
        isCut = [.. edges.Select(targets => new bool[targets.Length])];
        (seenIn, cameFrom, depth) = (new int[edges.Length], new int[edges.Length], new int[edges.Length]);
        CutBetweenKnots();
    }

    /// <summary>The cycles, in the order in which they were taken out.</summary>
    public List<IReadOnlyList<int>> Peel(int limit)
    {
        var cycles = new List<IReadOnlyList<int>>();
        while (cycles.Count < limit && ShortestLength() is { } length)
        {
            for (var start = 0; start < edges.Length; start++)
            {
                while (cycles.Count < limit && ShortestThrough(start, length) is { } cycle)
                {
                    cycles.Add(cycle);
                    Cut(cycle);
                }
            }
        }

        return cycles;
    }

    // An edge between two components is part of no cycle: without it every search stays small.
    private void CutBetweenKnots()
    {
        var knotOf = new int[edges.Length];
        var number = 0;
        foreach (var knot in DependencyGraph.Knots(edges))
        {
            number++;
            foreach (var node in knot)
                knotOf[node] = number;
        }

        for (var node = 0; node < edges.Length; node++)
        {
            for (var edge = 0; edge < edges[node].Length; edge++)
                isCut[node][edge] = knotOf[node] == 0 || knotOf[node] != knotOf[edges[node][edge]];
        }
    }

    private int? ShortestLength()
    {
        int? shortest = null;
        for (var start = 0; start < edges.Length && shortest != 2; start++)
        {
            if (ShortestThrough(start, shortest - 1 ?? edges.Length) is { } cycle)
                shortest = cycle.Count - 1;
        }

        return shortest;
    }

    private List<int>? ShortestThrough(int start, int longest)
    {
        search++;
        queue.Clear();
        Reach(start, start, 0);
        while (queue.Count > 0)
        {
            var node = queue.Dequeue();
            for (var edge = 0; edge < edges[node].Length; edge++)
            {
                var target = edges[node][edge];
                if (isCut[node][edge])
                    continue;

                if (target == start)
                    return PathBack(node, start);

                if (seenIn[target] != search && depth[node] + 1 < longest)
                    Reach(target, node, depth[node] + 1);
            }
        }

        return null;
    }

    private void Reach(int node, int from, int steps)
    {
        (seenIn[node], cameFrom[node], depth[node]) = (search, from, steps);
        queue.Enqueue(node);
    }

    private List<int> PathBack(int last, int start)
    {
        var cycle = new List<int> { start };
        for (var node = last; node != start; node = cameFrom[node])
            cycle.Add(node);

        cycle.Add(start);
        cycle.Reverse();
        return cycle;
    }

    private void Cut(List<int> cycle)
    {
        for (var step = 0; step + 1 < cycle.Count; step++)
            isCut[cycle[step]][Array.IndexOf(edges[cycle[step]], cycle[step + 1])] = true;
    }
}
