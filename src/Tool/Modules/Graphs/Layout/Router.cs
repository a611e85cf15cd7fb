namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>Finds the way of every edge.</summary>
internal static class Router
{
    private const double Corner = 14;

    /// <summary>The points of each edge; edges at one side of a node are spread over it in the order of where they go.</summary>
    internal static IReadOnlyList<(LayerEdge Edge, IReadOnlyList<Point> Points)> Route(
        LayerGraph graph,
        Grid grid,
        IReadOnlyDictionary<string, Box> nodes,
        double top)
    {
        var paths = graph.Edges.Where(edge => edge.From != edge.To).ToDictionary(edge => edge.Id, grid.Path, StringComparer.Ordinal);
        var ends = paths.Keys.SelectMany(id => Ends(id, paths[id]));
        var docks = ends.GroupBy(end => (end.Node, end.IsTop)).SelectMany(side => Spread(nodes[side.Key.Node], side.Key.IsTop, [.. side])).ToDictionary(dock => dock.Key, dock => dock.Point, StringComparer.Ordinal);
        return
        [
            .. graph.Edges.Where(edge => paths.ContainsKey(edge.Id))
                .Select(edge => (edge, Points(docks[edge.Id + ">"], docks[edge.Id + "<"], paths[edge.Id], top))),
        ];
    }

    // Down: from the lower side to the upper. Up: from the upper side to the lower. In one row: both at the lower side.
    private static IEnumerable<(string Key, string Node, bool IsTop, double Toward)> Ends(string id, IReadOnlyList<Slot> path)
    {
        var (from, to) = (path[0], path[^1]);
        yield return (id + ">", from.Key, from.Row > to.Row, path[1].Middle);
        yield return (id + "<", to.Key, from.Row < to.Row, path[^2].Middle);
    }

    private static IEnumerable<(string Key, Point Point)> Spread(Box node, bool isTop, List<(string Key, string Node, bool IsTop, double Toward)> ends)
    {
        var step = (node.Width - (2 * Corner)) / (ends.Count + 1);
        return ends.OrderBy(end => end.Toward).ThenBy(end => end.Key, StringComparer.Ordinal)
            .Select((end, index) => (end.Key, new Point(node.X + Corner + (step * (index + 1)), isTop ? node.Y : node.Y + node.Height)));
    }

    private static List<Point> Points(Point start, Point end, IReadOnlyList<Slot> path, double top)
    {
        List<Point> points = [start];
        var isDownward = path[0].Row < path[^1].Row;
        foreach (var passing in path.Skip(1).SkipLast(1))
        {
            var upper = top + (passing.Row * (Measures.NodeHeight + Measures.RowGap));
            var lower = upper + Measures.NodeHeight;
            points.Add(new Point(passing.Middle, isDownward ? upper : lower));
            points.Add(new Point(passing.Middle, isDownward ? lower : upper));
        }

        points.Add(end);
        return points;
    }
}
