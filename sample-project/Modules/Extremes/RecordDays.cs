using SeattleWeather.Modules.Observations;

namespace SeattleWeather.Modules.Extremes;

/// <summary>Finds the records of a period.</summary>
public static class RecordDays
{
    /// <summary>The hottest day, the coldest night, the wettest and the windiest day, and the longest dry spell. Of equal days the earliest counts.</summary>
    /// <param name="observations">The observations, one per day, in the order of time; none give no records.</param>
    public static IReadOnlyList<Extreme> Of(IReadOnlyList<Observation> observations)
    {
        if (observations.Count == 0)
            return [];
        var hottest = observations.MaxBy(day => day.TempMaxC)!;
        var coldest = observations.MinBy(day => day.TempMinC)!;
        var wettest = observations.MaxBy(day => day.PrecipitationMm)!;
        var windiest = observations.MaxBy(day => day.WindMs)!;
        List<Extreme> records =
        [
            new("hottest day", hottest.Date, hottest.TempMaxC, "°C"),
            new("coldest night", coldest.Date, coldest.TempMinC, "°C"),
            new("wettest day", wettest.Date, wettest.PrecipitationMm, "mm"),
            new("windiest day", windiest.Date, windiest.WindMs, "m/s"),
        ];
        if (DrySpells.Longest(observations) is var (first, days))
            records.Add(new Extreme("longest dry spell", first, days, "days from this date"));
        return records;
    }
}
