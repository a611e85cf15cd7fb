using Tofa.Tool.Modules.Findings;
using Tofa.Tool.Modules.Graphs;
using Tofa.Tool.Modules.Graphs.Drawing;

namespace Tofa.Tool.Modules.Views;

/// <summary>Makes the answer of <c>graph</c>.</summary>
internal static class GraphViews
{
    /// <summary>The answer with its drawing.</summary>
    internal static GraphView Of(GraphRequest request, IReadOnlyList<ProjectFindings> projects)
    {
        var graph = GraphBuilder.Build(Path.GetFileNameWithoutExtension(request.Target), projects);
        return new GraphView(graph.Title, request.Format, request.File, GraphWriter.Draw(graph, request.Format) + "\n", graph.Nodes, graph.Edges, graph.Elsewhere);
    }
}
