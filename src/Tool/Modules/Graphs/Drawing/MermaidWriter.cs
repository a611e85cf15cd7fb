using System.Globalization;
using System.Text;

namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>Mermaid flowcharts.</summary>
internal static class MermaidWriter
{
    /// <summary>The chart.</summary>
    internal static string Draw(LayerGraph graph)
    {
        List<string> lines = ["flowchart TD"];
        foreach (var (cluster, index) in graph.Nodes.GroupBy(node => node.Capability).Select((cluster, index) => (cluster, index)))
        {
            var nodes = cluster.Select(node => $"    {node.Id}[\"{Escape(node.Label)}\"]");
            lines.AddRange(cluster.Key.Length == 0 ? nodes : [Invariant($"    subgraph c{index} [\"{Escape(cluster.Key)}\"]"), .. nodes.Select(node => "    " + node), "    end"]);
        }

        lines.AddRange(graph.Edges.Select(Edge));
        var red = graph.Edges.Select((edge, index) => (edge, index)).Where(edge => edge.edge.IsViolation).Select(edge => Invariant($"{edge.index}")).ToList();
        if (red.Count > 0)
            lines.Add($"    linkStyle {string.Join(',', red)} stroke:#c62828,stroke-width:3px,color:#c62828");

        return string.Join('\n', lines);
    }

    private static string Edge(LayerEdge edge) => edge.IsViolation
        ? Invariant($"    {edge.From} -->|\"{edge.Count}, {edge.Places.Count} not allowed\"| {edge.To}")
        : Invariant($"    {edge.From} -->|\"{edge.Count}\"| {edge.To}");

    // Inside quotes Mermaid still reads HTML and its own entities, so everything but letters, digits and harmless marks goes by its code.
    private static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '.' or '_' or '-' or ':' or ',' or '(' or ')')
                safe.Append(rune);
            else if (!Rune.IsControl(rune))
                safe.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return safe.ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
