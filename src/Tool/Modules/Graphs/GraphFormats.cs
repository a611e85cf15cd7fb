namespace Tofa.Tool.Modules.Graphs;

/// <summary>Finds the format that is meant.</summary>
internal static class GraphFormats
{
    private static readonly Dictionary<string, GraphFormat> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = GraphFormat.Mermaid,
        [".md"] = GraphFormat.Mermaid,
        [".mmd"] = GraphFormat.Mermaid,
        [".mermaid"] = GraphFormat.Mermaid,
        [".txt"] = GraphFormat.Mermaid,
        [".svg"] = GraphFormat.Svg,
        [".html"] = GraphFormat.Html,
        [".htm"] = GraphFormat.Html,
        [".dot"] = GraphFormat.Dot,
        [".gv"] = GraphFormat.Dot,
    };

    /// <summary>The names on the command line.</summary>
    internal static string[] Names { get; } = [.. Enum.GetNames<GraphFormat>().Select(name => name.ToLowerInvariant())];

    /// <summary>Whether the ending of a file says a format; one without an ending takes the default.</summary>
    internal static bool Know(string file) => Endings.ContainsKey(Path.GetExtension(file));

    /// <summary>The format.</summary>
    /// <param name="given">One of the names; <c>null</c> where none was typed.</param>
    /// <param name="file">The file to write, whose ending then says it; <c>null</c> for standard output.</param>
    internal static GraphFormat Of(string? given, string? file) => given is null
        ? Endings.GetValueOrDefault(Path.GetExtension(file) ?? string.Empty, GraphFormat.Mermaid)
        : Enum.Parse<GraphFormat>(given, ignoreCase: true);
}
