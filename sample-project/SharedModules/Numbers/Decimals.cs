using System.Globalization;

namespace SeattleWeather.SharedModules.Numbers;

/// <summary>Decimal numbers as every file of this project writes them: one digit after a full stop, whatever the machine's language.</summary>
public static class Decimals
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
        | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    /// <summary>Reads a number such as <c>-2.8</c>; <c>null</c> where the text is none.</summary>
    /// <param name="text">The text; thousands separators and exponents are not accepted.</param>
    public static decimal? Parse(string text) =>
        decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>Writes a number with one digit after the point.</summary>
    /// <param name="value">The number; a half is rounded away from zero.</param>
    public static string Format(decimal value) =>
        Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
