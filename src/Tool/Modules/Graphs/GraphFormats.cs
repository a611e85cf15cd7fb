namespace Tofa.Tool.Modules.Graphs;

/// <summary>Finds the format that is meant.</summary>
internal static class GraphFormats
{
    /// <summary>The names on the command line.</summary>
    internal static string[] Names { get; } = [.. Enum.GetNames<GraphFormat>().Select(name => name.ToLowerInvariant())];

    /// <summary>Whether the ending of a file says a format; one without an ending takes the default.</summary>
    internal static bool Know(string file) =>
        Path.GetExtension(file).ToLowerInvariant() is "" or ".svg" or ".html" or ".htm" or ".dot" or ".gv" or ".md" or ".mmd" or ".mermaid" or ".txt";

    /// <summary>The format.</summary>
    /// <param name="given">One of the names; <c>null</c> where none was typed.</param>
    /// <param name="file">The file to write, whose ending then says it; <c>null</c> for standard output.</param>
    internal static GraphFormat Of(string? given, string? file) => (given, Path.GetExtension(file)?.ToLowerInvariant()) switch
    {
        ({ } name, _) => Enum.Parse<GraphFormat>(name, ignoreCase: true),
        (_, ".svg") => GraphFormat.Svg,
        (_, ".html" or ".htm") => GraphFormat.Html,
        (_, ".dot" or ".gv") => GraphFormat.Dot,
        _ => GraphFormat.Mermaid,
    };
}
