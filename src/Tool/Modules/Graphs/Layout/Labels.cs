using System.Globalization;

namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>Finds a free place on each edge for its label.</summary>
internal static class Labels
{
    private static readonly double[] Parts = [0.5, 0.38, 0.62, 0.28, 0.72, 0.2, 0.8];

    /// <summary>What an edge says.</summary>
    internal static string Text(LayerEdge edge) => edge.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>The routes with their labels.</summary>
    internal static IReadOnlyList<Route> Place(IReadOnlyList<(LayerEdge Edge, IReadOnlyList<Point> Points)> paths, IEnumerable<Box> nodes)
    {
        var taken = nodes.ToList();
        var routes = new List<Route>();
        foreach (var (edge, points) in paths)
        {
            var candidates = Candidates(points, Measures.LabelWidth(Text(edge))).ToList();
            var label = candidates.Where(candidate => !taken.Exists(candidate.Overlaps)).Concat(candidates).First();
            taken.Add(label);
            routes.Add(new Route(edge, points, label));
        }

        return routes;
    }

    // Points come in pairs: the curves are those from an even one to the next, between them it runs straight through a row.
    private static IEnumerable<Box> Candidates(IReadOnlyList<Point> points, double width) =>
        from part in Parts
        from start in Enumerable.Range(0, points.Count / 2).Select(pair => pair * 2)
        let at = Curve.At(points[start], points[start + 1], part)
        select new Box(at.X - (width / 2), at.Y - (Measures.LabelHeight / 2), width, Measures.LabelHeight);
}
