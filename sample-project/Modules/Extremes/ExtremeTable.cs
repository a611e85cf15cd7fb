using System.Globalization;
using SeattleWeather.SharedModules.Csv;

namespace SeattleWeather.Modules.Extremes;

/// <summary>Records as a table.</summary>
public static class ExtremeTable
{
    private static readonly string[] Header = ["record", "date", "value", "unit"];

    /// <summary>Writes one row per record.</summary>
    /// <param name="records">The records.</param>
    public static CsvTable Write(IReadOnlyList<Extreme> records) =>
        new(Header, [.. records.Select((record, index) => new CsvRow(index + 2, Fields(record)))]);

    private static string[] Fields(Extreme record) =>
    [
        record.Name,
        record.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // As it was measured: 34.4 stays 34.4, and a number of days has no decimals.
        record.Value.ToString(CultureInfo.InvariantCulture),
        record.Unit,
    ];
}
