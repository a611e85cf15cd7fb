using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Graphs;

namespace Tofa.Tool.Modules.Views;

/// <summary>The layers of a project and what depends on what.</summary>
/// <param name="Project">Its name.</param>
/// <param name="Format">How it was drawn.</param>
/// <param name="File">The absolute path of the file with the drawing; <c>null</c> where the drawing is here.</param>
/// <param name="Drawing">The drawing; <c>null</c> where it went to a file.</param>
/// <param name="Nodes">The layers.</param>
/// <param name="Edges">The dependencies between them, with the places that violate a rule.</param>
/// <param name="Elsewhere">Violations that are no dependency between two layers.</param>
internal sealed record GraphView(
    string Project,
    GraphFormat Format,
    string? File,
    string? Drawing,
    IReadOnlyList<LayerNode> Nodes,
    IReadOnlyList<LayerEdge> Edges,
    IReadOnlyList<Place> Elsewhere) : View("graph");
