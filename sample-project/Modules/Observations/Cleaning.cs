namespace SeattleWeather.Modules.Observations;

/// <summary>Brings checked observations into the one form that later steps rely on.</summary>
public static class Cleaning
{
    /// <summary>Sorts by day and keeps one of identical rows. Two different rows for one day are an error that the check reports earlier.</summary>
    /// <param name="observations">The observations in any order.</param>
    public static IReadOnlyList<Observation> Tidy(IReadOnlyList<Observation> observations) =>
        [.. observations.Distinct().OrderBy(observation => observation.Date)];
}
