using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Content;

/// <summary>Writes a text of several lines as a literal block (<c>|</c>), which people can read and edit (YAML 1.2, 8.1.2).</summary>
internal static class BlockText
{
    /// <summary>The header, such as <c>|-</c>; <c>null</c> where the text has one line or holds what a block cannot.</summary>
    public static string? Header(string text)
    {
        if (text.IndexOf('\n') < 0 || text.Trim('\n', ' ').Length == 0 || !Characters.ArePrintable(text.Replace("\n", string.Empty)))
            return null;

        // Where the first line is blank or indented, the reader cannot find the indentation out for itself.
        return "|" + (text[0] is ' ' or '\n' ? "2" : string.Empty) + Chomping(text);
    }

    /// <summary>The lines below the header, without the indentation that all have.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        var lines = text.Split('\n');
        return lines[lines.Length - 1].Length == 0 ? lines.Take(lines.Length - 1) : lines;
    }

    private static string Chomping(string text)
    {
        if (text[text.Length - 1] != '\n')
            return "-";

        return text.EndsWith("\n\n", StringComparison.Ordinal) ? "+" : string.Empty;
    }
}
