using System.Globalization;
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
        return string.Create(CultureInfo.InvariantCulture, $"Wrote {view.File}: {view.Nodes.Count} layers, {view.Edges.Count} dependencies between them, {violations} violations.");
    }
}
