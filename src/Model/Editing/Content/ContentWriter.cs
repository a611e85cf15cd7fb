using Tofa.Model.Editing.Parsing;

namespace Tofa.Model.Editing.Content;

/// <summary>Writes a new YAML file. What it writes is read again before it is handed out, so that a file never says something else than it was given.</summary>
public static class ContentWriter
{
    /// <summary>The text of a file, with LF line ends; texts of several lines stand as literal blocks where these can hold them.</summary>
    /// <param name="content">What the file says; texts of well-formed UTF-16.</param>
    public static string Write(MapContent content)
    {
        var readable = Join(new ContentLines(usesBlocks: true).Of(content));
        return Says(readable, content) ? readable : Join(new ContentLines(usesBlocks: false).Of(content));
    }

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static bool Says(string text, MapContent content) =>
        EventReader.Read(text).Value is { } parsed
        && Enumerable.Range(0, parsed.Count).Select(node => parsed[node]).SequenceEqual(ContentEvents.Of(content), Meaning.Comparer);
}
