using System.Globalization;
using System.Text;

namespace Tofa.Tool.Modules.Graphs.Drawing;

/// <summary>Writes text into XML and HTML so that it stays text.</summary>
internal static class Markup
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text for element content and quoted attributes; characters that XML forbids are replaced.</summary>
    internal static string Escape(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            Append(safe, rune);

        return safe.ToString();
    }

    /// <summary>A number with at most two decimals.</summary>
    internal static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);

    /// <summary>The start of a text that is too long for its box.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many characters there is room for.</param>
    internal static string Shorten(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most - 1), "…");

    private static void Append(StringBuilder safe, Rune rune)
    {
        var escaped = rune.Value switch
        {
            '<' => "&lt;",
            '>' => "&gt;",
            '&' => "&amp;",
            '"' => "&quot;",
            '\'' => "&#39;",
            _ => null,
        };
        if (escaped is not null)
            safe.Append(escaped);
        else if (Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF)
            safe.Append(Replacement);
        else
            safe.Append(rune);
    }
}
