using System.Globalization;
using System.Text;

namespace Tofa.Model.Problems;

/// <summary>Makes text from a file fit for a message: one line, no invisible characters, not endless.</summary>
public static class Printable
{
    private const int MaxLength = 80;

    /// <summary>The text with control, format and lone surrogate characters written as <c>\uXXXX</c>, cut after 80 characters.</summary>
    public static string Of(string text)
    {
        var printed = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (printed.Length >= MaxLength)
                return printed.Append('…').ToString();

            var isPair = char.IsSurrogatePair(text, i);
            if (isPair)
                printed.Append(text[i++]).Append(text[i]);
            else if (IsVisible(text[i]))
                printed.Append(text[i]);
            else
                printed.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return printed.ToString();
    }

    private static bool IsVisible(char c) => char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
