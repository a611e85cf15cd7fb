namespace Tofa.Generators.Emit;

/// <summary>Lays out a long text as one literal per line of text, so that generated code stays readable.</summary>
internal static class TextLiteral
{
    // Far below the depth at which a compiler gives up on a chain of "+" (CS8078).
    private const int MostParts = 100;

    /// <summary>Writes a text, over several lines where it has several.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="before">What stands before the text.</param>
    /// <param name="text">The text; <c>null</c> for the null literal.</param>
    /// <param name="after">What follows the text.</param>
    public static void Write(CodeWriter code, string before, string? text, string after)
    {
        var parts = text is null ? [Literal.Of(null)] : PartsOf(text);
        if (parts.Count == 1)
        {
            code.Line(before + parts[0] + after);
            return;
        }

        code.Line(before + parts[0] + " +").Indented(inner =>
        {
            for (var i = 1; i < parts.Count; i++)
                inner.Line(parts[i] + (i == parts.Count - 1 ? after : " +"));
        });
    }

    private static List<string> PartsOf(string text)
    {
        var lines = LinesOf(text);
        var perPart = ((lines.Count - 1) / MostParts) + 1;
        var parts = new List<string>();
        for (var i = 0; i < lines.Count; i += perPart)
            parts.Add(Literal.Of(string.Concat(lines.Skip(i).Take(perPart))));

        return parts;
    }

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0 && end < text.Length - 1; end = text.IndexOf('\n', start))
        {
            lines.Add(text.Substring(start, end + 1 - start));
            start = end + 1;
        }

        lines.Add(text.Substring(start));
        return lines;
    }
}
