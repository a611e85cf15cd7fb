using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Content;

/// <summary>Writes a mapping in block style, one entry below the other.</summary>
/// <param name="usesBlocks">Whether texts of several lines are written as literal blocks; else each stands on one line, with escapes.</param>
internal sealed class ContentLines(bool usesBlocks)
{
    private const string Step = "  ";

    /// <summary>The lines without the indentation that all have.</summary>
    public IReadOnlyList<string> Of(MapContent map) => map.Entries.Count == 0 ? ["{}"] : [.. map.Entries.SelectMany(Entry)];

    /// <summary>A value on one line, as it stands within brackets.</summary>
    public static string OneLine(YamlContent content) => content switch
    {
        TextContent text => ScalarText.Write(text.Text, inFlow: true),
        ListContent list => "[" + string.Join(", ", list.Texts.Select(text => ScalarText.Write(text, inFlow: true))) + "]",
        MapContent map => "{" + string.Join(", ", map.Entries.Select(entry => ScalarText.Write(entry.Key, inFlow: true) + ": " + OneLine(entry.Value))) + "}",
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    private IEnumerable<string> Entry(ContentEntry entry)
    {
        var head = ScalarText.Write(entry.Key, inFlow: false) + ":";
        return entry.Value switch
        {
            TextContent text => Text(head + " ", text.Text),
            ListContent { IsCompact: false, Texts.Count: > 0 } list => list.Texts.SelectMany(text => Text("- ", text)).Select(Indent).Prepend(head),
            MapContent { Entries.Count: > 0 } map => Of(map).Select(Indent).Prepend(head),
            var other => [head + " " + OneLine(other)],
        };
    }

    private IEnumerable<string> Text(string lead, string text) => usesBlocks && BlockText.Header(text) is { } header
        ? BlockText.Lines(text).Select(Indent).Prepend(lead + header)
        : [lead + ScalarText.Write(text, inFlow: false)];

    private static string Indent(string line) => line.Length == 0 ? line : Step + line;
}
