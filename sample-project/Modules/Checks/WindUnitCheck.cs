using SeattleWeather.Modules.Observations;
using SeattleWeather.SharedModules.Numbers;

namespace SeattleWeather.Modules.Checks;

/// <summary>Asks which unit the wind is in. The published description says kilometres per hour; the script that made the file says otherwise.</summary>
public static class WindUnitCheck
{
    /// <summary>Upper end of "light air", force 1 of the Beaufort scale, in kilometres per hour: no place has that as its yearly mean and 9 as its storm.</summary>
    private const decimal LightAirKmh = 5;

    /// <summary>Remarks on a mean wind that is too low to be kilometres per hour.</summary>
    /// <param name="observations">The observations with their lines.</param>
    public static CheckResult Of(IReadOnlyList<LocatedObservation> observations)
    {
        var mean = observations.Select(located => located.Observation.WindMs).DefaultIfEmpty(LightAirKmh + 1).Average();
        return new CheckResult("Is the wind in the documented unit?", mean > LightAirKmh ? [] : [TooLow(mean)]);
    }

    private static Finding TooLow(decimal mean) => new(FindingSeverity.Remark, null,
        $"the mean of {Decimals.Format(mean)} is too low for the documented km/h; the column holds metres per second (see data/README.md)");
}
