using SeattleWeather.Modules.Observations;
using SeattleWeather.SharedModules.Numbers;

namespace SeattleWeather.Modules.Checks;

/// <summary>Asks whether the measurements are possible for Seattle at all.</summary>
public static class RangeCheck
{
    private const decimal MaxPrecipitationMm = 250;
    private const decimal MinTemperatureC = -40;
    private const decimal MaxTemperatureC = 50;
    private const decimal MaxWind = 60;

    /// <summary>Reports measurements outside generous limits, and nights that are warmer than their day.</summary>
    /// <param name="observations">The observations with their lines.</param>
    public static CheckResult Of(IReadOnlyList<LocatedObservation> observations) =>
        new("Are all measurements possible?", [.. observations.SelectMany(Judge)]);

    private static IEnumerable<Finding> Judge(LocatedObservation located)
    {
        var (line, day) = located;
        if (day.PrecipitationMm is < 0 or > MaxPrecipitationMm)
            yield return Outside(line, "precipitation", day.PrecipitationMm, 0, MaxPrecipitationMm);
        if (day.TempMaxC is < MinTemperatureC or > MaxTemperatureC)
            yield return Outside(line, "highest temperature", day.TempMaxC, MinTemperatureC, MaxTemperatureC);
        if (day.TempMinC is < MinTemperatureC or > MaxTemperatureC)
            yield return Outside(line, "lowest temperature", day.TempMinC, MinTemperatureC, MaxTemperatureC);
        if (day.TempMinC > day.TempMaxC)
            yield return new Finding(FindingSeverity.Error, line, $"the lowest temperature {Decimals.Format(day.TempMinC)} is above the highest {Decimals.Format(day.TempMaxC)}");
        if (day.WindMs is < 0 or > MaxWind)
            yield return Outside(line, "wind", day.WindMs, 0, MaxWind);
    }

    private static Finding Outside(int line, string what, decimal value, decimal from, decimal to) => new(
        FindingSeverity.Error, line, $"{what} {Decimals.Format(value)} is outside {Decimals.Format(from)} to {Decimals.Format(to)}");
}
