namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>A graph with a place for everything.</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Nodes">The box of each node, by id.</param>
/// <param name="Clusters">The box of each capability, by name.</param>
/// <param name="Routes">The way of each edge.</param>
internal sealed record Drawing(
    double Width,
    double Height,
    IReadOnlyDictionary<string, Box> Nodes,
    IReadOnlyDictionary<string, Box> Clusters,
    IReadOnlyList<Route> Routes);
