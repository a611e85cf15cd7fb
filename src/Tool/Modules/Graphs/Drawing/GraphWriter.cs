namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>Draws a graph in any of the formats.</summary>
internal static class GraphWriter
{
    /// <summary>The drawing, without a last line break.</summary>
    internal static string Draw(LayerGraph graph, GraphFormat format) => format switch
    {
        GraphFormat.Dot => DotWriter.Draw(graph),
        GraphFormat.Svg => SvgWriter.Draw(graph, isStandalone: true),
        GraphFormat.Html => HtmlWriter.Draw(graph),
        _ => MermaidWriter.Draw(graph),
    };
}
