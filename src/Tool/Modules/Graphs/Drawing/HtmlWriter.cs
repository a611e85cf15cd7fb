using System.Globalization;
using System.Text;

namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>
/// One page that needs nothing else and no network. A violation is a link to the list of its places, which the style shows
/// while it is the target: so it works with mouse, keyboard and screen reader, and without script. The script only adds Escape.
/// </summary>
internal static class HtmlWriter
{
    /// <summary>The page.</summary>
    internal static string Draw(LayerGraph graph)
    {
        var page = new StringBuilder();
        var title = Markup.Escape(graph.Title);
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <title>Layers of {title}</title>
            <style>{GraphStyle.Colours}{GraphStyle.Shapes}{GraphStyle.Page}</style>
            </head>
            <body>
            <header><h1>Layers of {title}</h1><p>{Summary(graph)}</p></header>
            <main>
            <div class="figure">
            {SvgWriter.Draw(graph, isStandalone: false)}
            </div>

            """);
        foreach (var edge in graph.Edges.Where(edge => edge.IsViolation))
            page.Append(Places(graph, edge));

        return page.Append(Table(graph)).Append(Elsewhere(graph)).Append(End).ToString();
    }

    private const string End = """
        </main>
        <script>
        addEventListener('keydown', event => {
          if (event.key !== 'Escape' || !location.hash) return;
          const link = document.getElementById('link-' + location.hash.slice(1));
          location.hash = '';
          if (link) link.focus();
        });
        addEventListener('hashchange', () => {
          const places = location.hash && document.getElementById(location.hash.slice(1));
          if (places) places.focus();
        });
        </script>
        </body>
        </html>
        """;

    private static string Summary(LayerGraph graph)
    {
        var violations = graph.Edges.Sum(edge => edge.Places.Count) + graph.Elsewhere.Count;
        return violations == 0
            ? "Every dependency is allowed."
            : string.Create(CultureInfo.InvariantCulture, $"<span class=\"bad-text\">{violations} {(violations == 1 ? "violation" : "violations")}.</span> A red edge opens the list of its places; Escape closes it.");
    }

    private static string Places(LayerGraph graph, LayerEdge edge) =>
        $"<section class=\"places\" id=\"{edge.Id}\" tabindex=\"-1\" aria-labelledby=\"title-{edge.Id}\">"
        + $"<a class=\"close\" href=\"#link-{edge.Id}\">Close</a>"
        + $"<h2 id=\"title-{edge.Id}\">{Markup.Escape(EdgeText.Of(graph, edge))}</h2>{List(edge.Places)}</section>\n";

    private static string List(IEnumerable<Place> places) =>
        $"<ul>{string.Concat(places.Select(place => $"<li><code>{Markup.Escape(place.ToString())}</code> {Markup.Escape(place.Rule)}: {Markup.Escape(place.Message)}</li>"))}</ul>";

    private static string Table(LayerGraph graph)
    {
        var rows = graph.Edges.Select(edge => string.Create(
            CultureInfo.InvariantCulture,
            $"<tr><td>{Markup.Escape(graph.Node(edge.From).FullLabel)}</td><td>{Markup.Escape(graph.Node(edge.To).FullLabel)}</td><td class=\"number\">{edge.Count}</td><td class=\"number\">{Count(edge)}</td></tr>\n"));
        return "<h2>Dependencies</h2>\n<table><thead><tr><th scope=\"col\">From</th><th scope=\"col\">To</th><th scope=\"col\" class=\"number\">Uses</th><th scope=\"col\" class=\"number\">Not allowed</th></tr></thead>\n<tbody>"
            + string.Concat(rows) + "</tbody></table>\n";
    }

    private static string Count(LayerEdge edge) => edge.IsViolation
        ? string.Create(CultureInfo.InvariantCulture, $"<a class=\"bad-text\" href=\"#{edge.Id}\">{edge.Places.Count}</a>")
        : string.Empty;

    private static string Elsewhere(LayerGraph graph) =>
        graph.Elsewhere.Count == 0 ? string.Empty : $"<h2>Other violations</h2>\n<div class=\"other\">{List(graph.Elsewhere)}</div>\n";
}
