namespace Tofa.Tool.Modules.Graphs;

/// <summary>All dependencies from one node on another.</summary>
/// <param name="Id">Unique in the graph: <c>e0</c>, <c>e1</c>, …</param>
/// <param name="From">The id of the node that depends.</param>
/// <param name="To">The id of the node that it depends on.</param>
/// <param name="Count">How many uses there are.</param>
/// <param name="Places">Where it violates a rule; empty where it is allowed.</param>
internal sealed record LayerEdge(string Id, string From, string To, int Count, IReadOnlyList<Place> Places)
{
    /// <summary>Whether it violates a rule.</summary>
    public bool IsViolation => Places.Count > 0;
}
