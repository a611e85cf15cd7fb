using System.Globalization;
using System.Text;

namespace Tofa.Generators.Emit;

/// <summary>Turns any text into a C# literal that can mean nothing but that text.</summary>
internal static class Literal
{
    /// <summary>A <c>string</c> literal, or <c>null</c>.</summary>
    public static string Of(string? value)
    {
        if (value is null)
            return "null";

        if (IsPrintableAscii(value))
            return "\"" + value + "\"";

        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPlainPair(value, i))
                literal.Append(value[i]).Append(value[++i]);
            else
                Append(literal, value[i]);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A whole number.</summary>
    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static bool IsPrintableAscii(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder literal, char c)
    {
        var simple = c switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            _ => null,
        };
        if (simple is not null)
            literal.Append(simple);
        else if (IsPlain(CharUnicodeInfo.GetUnicodeCategory(c)))
            literal.Append(c);
        else
            literal.Append(@"\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
    }

    private static bool IsPlainPair(string value, int index) =>
        char.IsSurrogatePair(value, index) && IsPlain(CharUnicodeInfo.GetUnicodeCategory(value, index));

    // Format characters are escaped as well: a bidirectional override would make the generated line read as something that it is not.
    private static bool IsPlain(UnicodeCategory category) => category is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
