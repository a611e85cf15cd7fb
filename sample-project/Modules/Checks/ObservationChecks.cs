using SeattleWeather.Modules.Observations;

namespace SeattleWeather.Modules.Checks;

/// <summary>All checks of this project.</summary>
public static class ObservationChecks
{
    /// <summary>Asks every question of a file.</summary>
    /// <param name="file">The file as it was read.</param>
    /// <returns>One result per question, in a fixed order.</returns>
    public static IReadOnlyList<CheckResult> Of(ObservationFile file) =>
    [
        ReadabilityCheck.Of(file),
        RangeCheck.Of(file.Observations),
        CalendarCheck.Of(file.Observations),
        LabelCheck.Of(file.Observations),
        WindUnitCheck.Of(file.Observations),
    ];
}
