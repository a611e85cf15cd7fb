using System.Globalization;
using SeattleWeather.SharedModules.Csv;
using SeattleWeather.SharedModules.Numbers;

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
        Decimals.Format(record.Value),
        record.Unit,
    ];
}
