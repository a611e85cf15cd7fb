using Tofa.Model.Text;

namespace Tofa.Model.Editing.Writing;

/// <summary>Lines of a text, with the line breaks that YAML 1.1 and Roslyn know.</summary>
internal static class LineBreaks
{
    public static bool IsBreak(char c) => LineIndex.IsLineBreak(c);

    public static bool IsBlank(char c) => c is ' ' or '\t';

    /// <summary>Where the line of an offset begins, after a byte order mark.</summary>
    public static int LineStart(string text, int offset)
    {
        while (offset > 0 && !IsBreak(text[offset - 1]) && !(offset == 1 && text[0] == '\uFEFF'))
            offset--;

        return offset;
    }

    /// <summary>Where the line of an offset ends, before its line break.</summary>
    public static int LineEnd(string text, int offset)
    {
        while (offset < text.Length && !IsBreak(text[offset]))
            offset++;

        return offset;
    }

    /// <summary>Where the line after the one that ends at <paramref name="lineEnd"/> begins.</summary>
    public static int NextLine(string text, int lineEnd) => lineEnd + Length(text, lineEnd);

    /// <summary>The line break that the text itself uses around an offset.</summary>
    public static string Near(string text, int offset)
    {
        var after = LineEnd(text, offset);
        if (after < text.Length)
            return text.Substring(after, Length(text, after));

        var lineStart = LineStart(text, offset);
        if (lineStart == 0 || !IsBreak(text[lineStart - 1]))
            return "\n";

        var isPair = lineStart > 1 && text[lineStart - 1] == '\n' && text[lineStart - 2] == '\r';
        return isPair ? "\r\n" : text[lineStart - 1].ToString();
    }

    /// <summary>The number of columns before an offset in its line.</summary>
    public static int Column(string text, int offset) => offset - LineStart(text, offset);

    /// <summary>The first offset at or before this one with nothing but spaces and tabs between.</summary>
    public static int SkipBlanksBack(string text, int offset)
    {
        while (offset > 0 && IsBlank(text[offset - 1]))
            offset--;

        return offset;
    }

    private static int Length(string text, int lineBreak)
    {
        if (lineBreak >= text.Length)
            return 0;

        return text[lineBreak] == '\r' && lineBreak + 1 < text.Length && text[lineBreak + 1] == '\n' ? 2 : 1;
    }
}
