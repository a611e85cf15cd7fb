using SeattleWeather.Modules.Observations;
using SeattleWeather.SharedModules.Numbers;

namespace SeattleWeather.Modules.Checks;

/// <summary>Asks whether labels and measurements tell the same story.</summary>
public static class LabelCheck
{
    /// <summary>Counts the days whose label speaks of precipitation though none was measured, and reports days the other way round.</summary>
    /// <param name="observations">The observations with their lines.</param>
    public static CheckResult Of(IReadOnlyList<LocatedObservation> observations)
    {
        var dry = observations
            .Where(located => !located.Observation.IsWet && WeatherLabels.SpeaksOfPrecipitation(located.Observation.Label))
            .GroupBy(located => located.Observation.Label)
            .OrderBy(group => group.Key)
            .Select(group => LabelOnly(group.Key, group.Count()));
        var wet = observations
            .Where(located => located.Observation.IsWet && !WeatherLabels.SpeaksOfPrecipitation(located.Observation.Label))
            .Select(MeasurementOnly);
        return new CheckResult("Do labels and measurements agree?", [.. dry, .. wet]);
    }

    private static Finding LabelOnly(WeatherLabel label, int days) => new(FindingSeverity.Remark, null,
        $"{days} days are labelled {WeatherLabels.Format(label)} without measurable precipitation, so wet days are counted by measurement");

    private static Finding MeasurementOnly(LocatedObservation located) => new(FindingSeverity.Remark, located.Line,
        $"labelled {WeatherLabels.Format(located.Observation.Label)}, yet {Decimals.Format(located.Observation.PrecipitationMm)} mm were measured");
}
