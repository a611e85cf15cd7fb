namespace Tofa.Model.Tests.Graphs;

/// <summary>Cycles by brute force: slow, short and independent of the product's search.</summary>
internal sealed class NaiveGraph
{
    private readonly int?[,] distance;

    internal NaiveGraph(int[][] edges)
    {
        Size = edges.Length;
        distance = new int?[Size, Size];
        for (var from = 0; from < Size; from++)
        {
            foreach (var to in edges[from])
                distance[from, to] = 1;
        }

        for (var over = 0; over < Size; over++)
        {
            for (var from = 0; from < Size; from++)
            {
                for (var to = 0; to < Size; to++)
                {
                    if (distance[from, over] + distance[over, to] is { } detour && !(distance[from, to] <= detour))
                        distance[from, to] = detour;
                }
            }
        }
    }

    internal int Size { get; }

    /// <summary>The length of the shortest cycle; <c>null</c> without one.</summary>
    internal int? Girth => Enumerable.Range(0, Size).Min(node => distance[node, node]);

    internal int? ShortestThrough(int node) => distance[node, node];

    internal bool AreKnotted(int one, int other) => distance[one, other] is not null && distance[other, one] is not null;
}
