using System.Globalization;

namespace Tofa.Model.Schemas;

/// <summary>Days as files write them: ISO 8601, such as <c>2027-01-31</c>.</summary>
public static class Dates
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day, at midnight of no particular time zone; <c>null</c> where the text is none.</summary>
    public static DateTime? Parse(string? text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>The day as a file writes it.</summary>
    public static string Text(DateTime day) => day.ToString(Format, CultureInfo.InvariantCulture);
}
