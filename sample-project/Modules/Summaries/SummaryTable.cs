using System.Globalization;
using SeattleWeather.SharedModules.Csv;
using SeattleWeather.SharedModules.Numbers;

namespace SeattleWeather.Modules.Summaries;

/// <summary>Summaries as a table.</summary>
public static class SummaryTable
{
    private static readonly string[] Header =
        ["period", "days", "wet_days", "precipitation_mm", "mean_temp_max_c", "mean_temp_min_c", "mean_wind_m_s"];

    /// <summary>Writes one row per summary, numbers rounded to one digit.</summary>
    /// <param name="summaries">The summaries.</param>
    public static CsvTable Write(IReadOnlyList<PeriodSummary> summaries) =>
        new(Header, [.. summaries.Select((summary, index) => new CsvRow(index + 2, Fields(summary)))]);

    private static string[] Fields(PeriodSummary summary) =>
    [
        summary.Period,
        summary.Days.ToString(CultureInfo.InvariantCulture),
        summary.WetDays.ToString(CultureInfo.InvariantCulture),
        Decimals.Format(summary.PrecipitationMm),
        Decimals.Format(summary.MeanTempMaxC),
        Decimals.Format(summary.MeanTempMinC),
        Decimals.Format(summary.MeanWindMs),
    ];
}
