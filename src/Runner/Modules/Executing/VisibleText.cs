using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Makes text from files, models and processes safe to show: it can neither move the cursor nor hide what it says.</summary>
internal static class VisibleText
{
    /// <summary>Writes every control, format and unpaired surrogate character as <c>\u001B</c>; a line break becomes <c>\n</c>, a tab stays.</summary>
    internal static string Escape(string text) => Escape(text, keepLineBreaks: false);

    /// <summary>Like <see cref="Escape(string)"/>, but line breaks stay.</summary>
    internal static string EscapeLines(string text) => Escape(text, keepLineBreaks: true);

    /// <summary>Like <see cref="EscapeLines"/>, without the line breaks at the end that a block of YAML leaves.</summary>
    internal static string Block(string text) => EscapeLines(text.TrimEnd());

    /// <summary>Splits a text into escaped lines, without a last empty one.</summary>
    internal static IReadOnlyList<string> Lines(string text)
    {
        var lines = EscapeLines(text).Split('\n');
        return lines.Length > 1 && lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    /// <summary>The first lines of a text, escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many lines at most.</param>
    /// <param name="rest">How many lines there are besides.</param>
    internal static IEnumerable<string> Excerpt(string text, int most, out int rest)
    {
        var lines = Lines(text);
        rest = Math.Max(0, lines.Count - most);
        return lines.Take(most);
    }

    /// <summary>The lines of a description that say something, without the blanks at their ends.</summary>
    internal static IEnumerable<string> Paragraph(string? text) =>
        (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd());

    private static string Escape(string text, bool keepLineBreaks)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var visible = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var whole = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) == OperationStatus.Done;
            if (whole && (!IsHidden(rune) || (rune.Value == '\n' && keepLineBreaks)))
                visible.Append(text, i, length);
            else
                visible.Append(Spell(text.AsSpan(i, length)));

            i += length;
        }

        return visible.ToString();
    }

    private static string Spell(ReadOnlySpan<char> hidden)
    {
        if (hidden is "\n" or "\r")
            return hidden[0] == '\n' ? "\\n" : "\\r";

        var spelled = new StringBuilder();
        foreach (var c in hidden)
            spelled.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");

        return spelled.ToString();
    }

    // Format characters include the bidirectional overrides that make a text read otherwise than it is (CVE-2021-42574);
    // the two joiners are part of the spelling of Persian, Hindi and emoji.
    private static bool IsHidden(Rune rune) => rune.Value is not ('\t' or 0x200C or 0x200D) && Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
