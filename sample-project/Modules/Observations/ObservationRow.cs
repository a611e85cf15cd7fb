using System.Globalization;
using SeattleWeather.SharedModules.Csv;
using SeattleWeather.SharedModules.Numbers;

namespace SeattleWeather.Modules.Observations;

/// <summary>One row of text, to an observation and back.</summary>
public static class ObservationRow
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="header">The file's columns, which may stand in any order and be more than the schema names.</param>
    /// <param name="schema">Which columns to read.</param>
    /// <param name="problems">Receives one text per field that cannot be read.</param>
    /// <returns>The observation, or <c>null</c> where there are problems.</returns>
    public static Observation? Read(CsvRow row, IReadOnlyList<string> header, ObservationSchema schema, out IReadOnlyList<string> problems)
    {
        var found = new List<string>();
        problems = found;
        if (row.Fields.Count != header.Count)
            found.Add($"has {row.Fields.Count} fields, but the header names {header.Count} columns");
        var fields = header.Zip(row.Fields).ToLookup(pair => pair.First, pair => pair.Second);
        var date = Field(fields, schema.Date, ParseDate, "a date such as 2012-02-29", found);
        var precipitation = Field(fields, schema.Precipitation, Decimals.Parse, "a number", found);
        var max = Field(fields, schema.TempMax, Decimals.Parse, "a number", found);
        var min = Field(fields, schema.TempMin, Decimals.Parse, "a number", found);
        var wind = Field(fields, schema.Wind, Decimals.Parse, "a number", found);
        var label = Field(fields, schema.Label, WeatherLabels.Parse, "one of drizzle, fog, rain, snow, sun", found);
        return found.Count > 0 ? null : new Observation(date, precipitation, max, min, wind, label);
    }

    /// <summary>Writes an observation as a row in the order of <see cref="ObservationSchema.Columns"/>.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="line">The line it will stand on.</param>
    public static CsvRow Write(Observation observation, int line) => new(line,
    [
        observation.Date.ToString(DateFormat, CultureInfo.InvariantCulture),
        Decimals.Format(observation.PrecipitationMm),
        Decimals.Format(observation.TempMaxC),
        Decimals.Format(observation.TempMinC),
        Decimals.Format(observation.WindMs),
        WeatherLabels.Format(observation.Label),
    ]);

    private static DateOnly? ParseDate(string text) =>
        DateOnly.TryParseExact(text.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static T Field<T>(ILookup<string, string> fields, string column, Func<string, T?> parse, string expected, List<string> problems)
        where T : struct
    {
        var text = fields[column].FirstOrDefault() ?? "";
        var value = parse(text);
        if (value is null)
            problems.Add($"{column} holds '{text}', expected {expected}");
        return value.GetValueOrDefault();
    }
}
