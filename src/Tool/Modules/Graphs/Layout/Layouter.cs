namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>Gives everything in a graph its place.</summary>
internal static class Layouter
{
    /// <summary>Lays out a graph: layers in rows, capabilities in columns.</summary>
    internal static Drawing Of(LayerGraph graph)
    {
        var grid = new Grid(graph);
        var top = Measures.Margin + (grid.Columns.Any(column => column.Length > 0) ? Measures.ClusterTitle + Measures.Margin : 0);
        var nodes = graph.Nodes.ToDictionary(node => node.Id, node => BoxOf(grid.Of(node), top), StringComparer.Ordinal);
        var bottom = top + (grid.RowCount * Measures.NodeHeight) + (Math.Max(0, grid.RowCount - 1) * Measures.RowGap);
        var clusters = Clusters(grid, top, bottom);
        var routes = Labels.Place(Router.Route(graph, grid, nodes, top), nodes.Values);
        var right = nodes.Values.Concat(clusters.Values).Concat(routes.Select(route => route.Label)).Select(box => box.X + box.Width).DefaultIfEmpty(0).Max();

        // Arcs between two nodes of the last row hang below it.
        var hangs = routes.Any(route => route.Points[0].Y == route.Points[^1].Y && route.Points[0].Y >= bottom);
        return new Drawing(right + Measures.Margin, bottom + Measures.Margin + (clusters.Count > 0 ? Measures.Margin : 0) + (hangs ? Measures.RowGap / 2 : 0), nodes, clusters, routes);
    }

    private static Box BoxOf(Slot slot, double top) =>
        new(slot.Middle - (slot.Width / 2), top + (slot.Row * (Measures.NodeHeight + Measures.RowGap)), slot.Width, Measures.NodeHeight);

    private static Dictionary<string, Box> Clusters(Grid grid, double top, double bottom)
    {
        var clusters = new Dictionary<string, Box>(StringComparer.Ordinal);
        var left = Measures.Margin;
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            var width = grid.ColumnWidth(column);
            var inset = Measures.Margin / 2;
            if (grid.Columns[column].Length > 0)
                clusters[grid.Columns[column]] = new Box(left - inset, top - Measures.ClusterTitle - inset, width + (2 * inset), bottom - top + Measures.ClusterTitle + (2 * inset));

            left += width + Measures.Margin + (grid.Columns.Count > 1 ? Measures.Gap : 0);
        }

        return clusters;
    }
}
