namespace Tofa.Model.Graphs;

/// <summary>Tarjan's search for strongly connected components, with a stack of its own.</summary>
internal sealed class KnotSearch(int[][] edges)
{
    private readonly int[] order = new int[edges.Length];
    private readonly int[] lowest = new int[edges.Length];
    private readonly bool[] isPending = new bool[edges.Length];
    private readonly Stack<int> pending = new();
    private readonly Stack<(int Node, int NextEdge)> path = new();
    private readonly List<IReadOnlyCollection<int>> knots = [];
    private int visited;

    /// <summary>The components of two or more nodes found so far.</summary>
    public IReadOnlyList<IReadOnlyCollection<int>> Knots => knots;

    /// <summary>Visits everything that can be reached from a node and was not visited yet.</summary>
    public void VisitFrom(int start)
    {
        if (order[start] != 0)
            return;

        Enter(start);
        while (path.Count > 0)
        {
            var (node, nextEdge) = path.Pop();
            if (nextEdge < edges[node].Length)
                Follow(node, nextEdge);
            else
                Leave(node);
        }
    }

    private void Enter(int node)
    {
        order[node] = lowest[node] = ++visited;
        isPending[node] = true;
        pending.Push(node);
        path.Push((node, 0));
    }

    private void Follow(int node, int edge)
    {
        var target = edges[node][edge];
        path.Push((node, edge + 1));
        if (order[target] == 0)
            Enter(target);
        else if (isPending[target])
            lowest[node] = Math.Min(lowest[node], order[target]);
    }

    private void Leave(int node)
    {
        if (path.Count > 0)
            lowest[path.Peek().Node] = Math.Min(lowest[path.Peek().Node], lowest[node]);

        if (lowest[node] != order[node])
            return;

        var knot = new List<int>();
        do
        {
            knot.Add(pending.Pop());
            isPending[knot[knot.Count - 1]] = false;
        }
        while (knot[knot.Count - 1] != node);

        if (knot.Count > 1)
            knots.Add(knot);
    }
}
