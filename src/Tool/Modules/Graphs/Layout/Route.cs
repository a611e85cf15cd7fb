namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>The way of an edge through a drawing.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="Points">From the node that depends to the other; between them it runs straight through the rows and bends in the gaps.</param>
/// <param name="Label">Where its label stands.</param>
internal sealed record Route(LayerEdge Edge, IReadOnlyList<Point> Points, Box Label);
