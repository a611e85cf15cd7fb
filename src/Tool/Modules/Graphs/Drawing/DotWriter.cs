using System.Globalization;
using System.Text;

namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>Text for Graphviz.</summary>
internal static class DotWriter
{
    /// <summary>The digraph.</summary>
    internal static string Draw(LayerGraph graph)
    {
        List<string> lines = [$"digraph {Quote(graph.Title)} {{", "  rankdir=TB;", "  node [shape=box, style=rounded, fontname=\"sans-serif\"];", "  edge [fontname=\"sans-serif\"];"];
        foreach (var (cluster, index) in graph.Nodes.GroupBy(node => node.Capability).Select((cluster, index) => (cluster, index)))
        {
            var nodes = cluster.Select(node => $"  {node.Id} [label={Quote(node.Label)}];");
            lines.AddRange(cluster.Key.Length == 0 ? nodes : [Invariant($"  subgraph cluster_{index} {{"), $"    label={Quote(cluster.Key)};", .. nodes.Select(node => "  " + node), "  }"]);
        }

        lines.AddRange(graph.Edges.Select(Edge));
        lines.Add("}");
        return string.Join('\n', lines);
    }

    // A violation must not bend the ranks, which show the direction that is allowed.
    private static string Edge(LayerEdge edge) => edge.IsViolation
        ? Invariant($"  {edge.From} -> {edge.To} [label=\"{edge.Count}\", color=\"#c62828\", fontcolor=\"#c62828\", penwidth=2, constraint=false, tooltip=\"{edge.Places.Count} not allowed\"];")
        : Invariant($"  {edge.From} -> {edge.To} [label=\"{edge.Count}\"];");

    // A backslash starts an escape such as \N, which Graphviz would replace.
    private static string Quote(string text)
    {
        var safe = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes().Where(rune => !Rune.IsControl(rune)))
            safe.Append(rune.Value is '"' or '\\' ? "\\" : string.Empty).Append(rune);

        return safe.Append('"').ToString();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
