namespace Tofa.Tool.Modules.Graphs;

/// <summary>The layers of a project and what depends on what.</summary>
/// <param name="Title">The project's name.</param>
/// <param name="Nodes">Ordered by capability and name.</param>
/// <param name="Edges">Ordered by their ends.</param>
/// <param name="Elsewhere">Violations that are no dependency between two nodes.</param>
internal sealed record LayerGraph(string Title, IReadOnlyList<LayerNode> Nodes, IReadOnlyList<LayerEdge> Edges, IReadOnlyList<Place> Elsewhere)
{
    /// <summary>Finds a node.</summary>
    public LayerNode Node(string id) => Nodes.First(node => node.Id == id);
}
