using System.Globalization;
using System.Text;
using Tofa.Tool.Modules.Graphs.Layout;

namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>Draws a graph as SVG, with nothing but itself.</summary>
internal static class SvgWriter
{
    /// <summary>The drawing.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isStandalone">Whether it is a file of its own; inside a page it brings no colours, and violations are links to <c>#id</c>.</param>
    internal static string Draw(LayerGraph graph, bool isStandalone)
    {
        var drawing = Layouter.Of(graph);
        var (width, height) = (Markup.Number(drawing.Width), Markup.Number(drawing.Height));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"{(isStandalone ? "img" : "group")}\" aria-label=\"Layers of {Markup.Escape(graph.Title)}\">\n");
        if (isStandalone)
            svg.Append("<style>").Append(GraphStyle.Colours).Append(GraphStyle.Shapes).Append("</style>\n<rect class=\"ground\" width=\"100%\" height=\"100%\"/>\n");

        svg.Append(Markers);
        foreach (var (name, box) in drawing.Clusters)
            svg.Append(Cluster(name, box));

        foreach (var route in drawing.Routes.OrderBy(route => route.Edge.IsViolation))
            svg.Append(Edge(graph, route, isStandalone));

        foreach (var node in graph.Nodes)
            svg.Append(Node(node, drawing.Nodes[node.Id]));

        return svg.Append("</svg>").ToString();
    }

    private const string Markers = """
        <defs>
        <marker id="arrow" class="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 10 5 0 10z"/></marker>
        <marker id="arrow-bad" class="head bad" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0 10 5 0 10z"/></marker>
        </defs>

        """;

    private static string Cluster(string name, Box box) =>
        $"<g class=\"cluster\">{Rectangle(box, 12)}<text x=\"{Markup.Number(box.X + 12)}\" y=\"{Markup.Number(box.Y + 20)}\">{Title(name)}{Markup.Escape(Markup.Shorten(name, Measures.MostLetters))}</text></g>\n";

    private static string Node(LayerNode node, Box box)
    {
        var middle = Markup.Number(box.X + (box.Width / 2));
        var types = string.Create(CultureInfo.InvariantCulture, $"{node.Types} {(node.Types == 1 ? "type" : "types")}");
        return $"<g class=\"node{(node.Layer.Length == 0 ? " none" : string.Empty)}\">{Title(node.FullLabel)}{Rectangle(box, 8)}"
            + $"<text x=\"{middle}\" y=\"{Markup.Number(box.Y + 22)}\">{Markup.Escape(Markup.Shorten(node.Label, Measures.MostLetters))}</text>"
            + $"<text class=\"small\" x=\"{middle}\" y=\"{Markup.Number(box.Y + 39)}\">{types}</text></g>\n";
    }

    private static string Edge(LayerGraph graph, Route route, bool isStandalone)
    {
        var edge = route.Edge;
        var name = Markup.Escape(EdgeText.Of(graph, edge));
        var label = route.Label;
        var text = $"<rect class=\"back\" x=\"{Markup.Number(label.X)}\" y=\"{Markup.Number(label.Y)}\" width=\"{Markup.Number(label.Width)}\" height=\"{Markup.Number(label.Height)}\" rx=\"9\"/>"
            + $"<text class=\"small\" x=\"{Markup.Number(label.X + (label.Width / 2))}\" y=\"{Markup.Number(label.Y + 13)}\">{Markup.Escape(Labels.Text(edge))}</text>";
        if (!edge.IsViolation)
            return $"<g class=\"edge\"><title>{name}</title><path class=\"line\" marker-end=\"url(#arrow)\" d=\"{Path(route)}\"/>{text}</g>\n";

        // The wide path that nobody sees makes a thin line easy to hit.
        var shapes = $"<title>{name}</title><path class=\"hit\" d=\"{Path(route)}\"/><path class=\"line\" marker-end=\"url(#arrow-bad)\" d=\"{Path(route)}\"/>{text}";
        return isStandalone
            ? $"<g class=\"edge bad\">{shapes}</g>\n"
            : $"<a class=\"edge bad\" id=\"link-{edge.Id}\" href=\"#{edge.Id}\" aria-label=\"{name}\">{shapes}</a>\n";
    }

    private static string Path(Route route)
    {
        var path = new StringBuilder($"M{At(route.Points[0])}");
        for (var index = 1; index < route.Points.Count; index++)
        {
            var (start, end) = (route.Points[index - 1], route.Points[index]);
            var (first, second) = Curve.Controls(start, end);
            path.Append(index % 2 == 0 ? $" L{At(end)}" : $" C{At(first)} {At(second)} {At(end)}");
        }

        return path.ToString();
    }

    private static string At(Point point) => $"{Markup.Number(point.X)} {Markup.Number(point.Y)}";

    private static string Title(string text) => $"<title>{Markup.Escape(text)}</title>";

    private static string Rectangle(Box box, int radius) => string.Create(
        CultureInfo.InvariantCulture,
        $"<rect class=\"shape\" x=\"{Markup.Number(box.X)}\" y=\"{Markup.Number(box.Y)}\" width=\"{Markup.Number(box.Width)}\" height=\"{Markup.Number(box.Height)}\" rx=\"{radius}\"/>");
}
