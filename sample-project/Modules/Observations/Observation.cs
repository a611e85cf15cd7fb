namespace SeattleWeather.Modules.Observations;

/// <summary>What was observed on one day.</summary>
/// <param name="Date">The day.</param>
/// <param name="PrecipitationMm">Precipitation in millimetres.</param>
/// <param name="TempMaxC">Highest temperature in degrees Celsius.</param>
/// <param name="TempMinC">Lowest temperature in degrees Celsius.</param>
/// <param name="WindMs">Mean wind speed in metres per second (data/README.md says why not in kilometres per hour).</param>
/// <param name="Label">The published label.</param>
public sealed record Observation(
    DateOnly Date,
    decimal PrecipitationMm,
    decimal TempMaxC,
    decimal TempMinC,
    decimal WindMs,
    WeatherLabel Label)
{
    /// <summary>Whether measurable precipitation fell. Judged by the measurement: the label says `rain` on some days without any.</summary>
    public bool IsWet => PrecipitationMm > 0;
}
