namespace Tofa.Tool.Modules.Graphs;

/// <summary>The ways to draw.</summary>
internal enum GraphFormat
{
    /// <summary>Text that GitHub, GitLab and many editors draw.</summary>
    Mermaid,

    /// <summary>Text for Graphviz.</summary>
    Dot,

    /// <summary>A drawing.</summary>
    Svg,

    /// <summary>One page with the drawing, in which a violation opens the list of its places.</summary>
    Html,
}
