using Tofa.Runner.Adapters.Rendering;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>A graph for people: the drawing itself, or where it went.</summary>
internal static class GraphText
{
    /// <summary>The text.</summary>
    internal static string Of(GraphView view)
    {
        if (view.File is null)
            return view.Drawing!.TrimEnd('\n');

        var violations = view.Edges.Sum(edge => edge.Places.Count) + view.Elsewhere.Count;
        return $"Wrote {view.File}: {Amount.Of(view.Nodes.Count, "layer")}, {Amount.Of(view.Edges.Count, "dependency", "dependencies")} between them, {Amount.Of(violations, "violation")}.";
    }
}
