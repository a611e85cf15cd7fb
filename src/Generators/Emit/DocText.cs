using System.Text;

namespace Tofa.Generators.Emit;

/// <summary>Makes any text safe to stand in an XML documentation comment.</summary>
internal static class DocText
{
    // Everything that ends a line, and so a comment, in C#.
    private static readonly string[] LineBreaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>The text's lines, escaped, without the empty ones at its ends.</summary>
    public static IReadOnlyList<string> LinesOf(string text) =>
        [.. text.Trim().Split(LineBreaks, StringSplitOptions.None).Select(line => Escape(line.TrimEnd()))];

    /// <summary>The text in one escaped line.</summary>
    public static string OneLine(string text) => string.Join(" ", LinesOf(text));

    private static string Escape(string line)
    {
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsSurrogatePair(line, i))
                escaped.Append(line[i]).Append(line[++i]);
            else if (Escape(line[i]) is { } replacement)
                escaped.Append(replacement);
            else
                escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    private static string? Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '\t' => " ",
        '\uFFFE' or '\uFFFF' => "\uFFFD",
        _ => char.IsControl(c) || char.IsSurrogate(c) ? "\uFFFD" : null,
    };
}
