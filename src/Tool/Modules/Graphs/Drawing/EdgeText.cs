using System.Globalization;

namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>An edge in words.</summary>
internal static class EdgeText
{
    /// <summary>Who uses whom, how often, and how often against the rules.</summary>
    internal static string Of(LayerGraph graph, LayerEdge edge)
    {
        var uses = string.Create(CultureInfo.InvariantCulture, $"{Ends(graph, edge)}: {edge.Count} {(edge.Count == 1 ? "use" : "uses")}");
        return edge.IsViolation ? string.Create(CultureInfo.InvariantCulture, $"{uses}, {edge.Places.Count} not allowed") : uses;
    }

    /// <summary>Who uses whom.</summary>
    internal static string Ends(LayerGraph graph, LayerEdge edge) => $"{graph.Node(edge.From).FullLabel} → {graph.Node(edge.To).FullLabel}";
}
