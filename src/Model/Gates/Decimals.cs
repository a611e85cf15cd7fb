using System.Globalization;

namespace Tofa.Model.Gates;

/// <summary>Reads numbers the same way on every machine.</summary>
internal static class Decimals
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    // Dividing by it drops the zeros that a decimal keeps behind its point, so that 85.0 prints as 85.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The number, without zeros at its end; <c>null</c> where the text is none or too long for a decimal.</summary>
    public static decimal? Parse(string text) => decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) ? Shorten(number) : null;

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Shorten(decimal number) => number / One;
}
