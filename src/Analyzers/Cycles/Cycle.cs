using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>A cycle.</summary>
/// <param name="Nodes">Its nodes; the last is the first again.</param>
/// <param name="Edges">The dependencies between types behind each of its edges, in the same order.</param>
internal sealed record Cycle(IReadOnlyList<string> Nodes, IReadOnlyList<HashSet<TypeEdge>> Edges)
{
    private const int MostShown = 12;

    /// <summary>The whole cycle, which identifies it.</summary>
    public string Text => string.Join(" \u2192 ", Nodes);

    /// <summary>The cycle as messages show it: one that no line holds is cut in the middle.</summary>
    public string ShownText => Nodes.Count <= MostShown
        ? Text
        : string.Join(" \u2192 ", [.. Nodes.Take(MostShown - 1), $"({Nodes.Count - MostShown} more)", Nodes[Nodes.Count - 1]]);
}
