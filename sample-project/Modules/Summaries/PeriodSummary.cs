namespace SeattleWeather.Modules.Summaries;

/// <summary>A month, or all of the period.</summary>
/// <param name="Period">The month as <c>2012-01</c>, or <c>all</c>.</param>
/// <param name="Days">How many days were observed.</param>
/// <param name="WetDays">On how many of them measurable precipitation fell.</param>
/// <param name="PrecipitationMm">The sum, in millimetres.</param>
/// <param name="MeanTempMaxC">The mean of the daily highest temperatures, in degrees Celsius.</param>
/// <param name="MeanTempMinC">The mean of the daily lowest temperatures, in degrees Celsius.</param>
/// <param name="MeanWindMs">The mean wind speed, in metres per second.</param>
public sealed record PeriodSummary(
    string Period,
    int Days,
    int WetDays,
    decimal PrecipitationMm,
    decimal MeanTempMaxC,
    decimal MeanTempMinC,
    decimal MeanWindMs);
