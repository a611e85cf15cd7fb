using System.Globalization;
using SeattleWeather.Modules.Observations;

namespace SeattleWeather.Modules.Summaries;

/// <summary>Sums up observations.</summary>
public static class PeriodSummaries
{
    /// <summary>The name of the row that sums up everything.</summary>
    public const string WholePeriod = "all";

    /// <summary>Sums up each month that has observations, in the order of time, and then everything.</summary>
    /// <param name="observations">The observations in any order; none give no summary at all.</param>
    public static IReadOnlyList<PeriodSummary> ByMonth(IReadOnlyList<Observation> observations)
    {
        if (observations.Count == 0)
            return [];
        var months = observations
            .GroupBy(observation => observation.Date.ToString("yyyy-MM", CultureInfo.InvariantCulture))
            .OrderBy(month => month.Key, StringComparer.Ordinal)
            .Select(month => Of(month.Key, [.. month]));
        return [.. months, Of(WholePeriod, observations)];
    }

    /// <summary>Sums up the observations of one period.</summary>
    /// <param name="period">How the period is called.</param>
    /// <param name="observations">Its observations; at least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static PeriodSummary Of(string period, IReadOnlyList<Observation> observations)
    {
        if (observations.Count == 0)
            throw new ArgumentException("A period without observations has no mean.", nameof(observations));
        return new PeriodSummary(
            period,
            observations.Count,
            observations.Count(observation => observation.IsWet),
            observations.Sum(observation => observation.PrecipitationMm),
            observations.Average(observation => observation.TempMaxC),
            observations.Average(observation => observation.TempMinC),
            observations.Average(observation => observation.WindMs));
    }
}
