using System.Globalization;
using SeattleWeather.Modules.Observations;

namespace SeattleWeather.Modules.Checks;

/// <summary>Asks whether each day is there exactly once.</summary>
public static class CalendarCheck
{
    /// <summary>Reports days with contradicting rows (errors), repeated rows, and stretches without any row (remarks).</summary>
    /// <param name="observations">The observations with their lines, in any order.</param>
    public static CheckResult Of(IReadOnlyList<LocatedObservation> observations)
    {
        var byDay = observations.GroupBy(located => located.Observation.Date).OrderBy(group => group.Key).ToList();
        var repeated = byDay.Where(group => group.Count() > 1).Select(Repeated);
        var gaps = byDay.Zip(byDay.Skip(1)).Where(pair => pair.Second.Key != pair.First.Key.AddDays(1)).Select(pair => Gap(pair.First.Key, pair.Second.Key));
        return new CheckResult("Is each day there once?", [.. repeated, .. gaps]);
    }

    private static Finding Repeated(IGrouping<DateOnly, LocatedObservation> day)
    {
        var contradicting = day.Select(located => located.Observation).Distinct().Count() > 1;
        var lines = string.Join(", ", day.Select(located => located.Line));
        return contradicting
            ? new Finding(FindingSeverity.Error, day.First().Line, $"{Show(day.Key)} has rows that contradict each other, on lines {lines}")
            : new Finding(FindingSeverity.Remark, day.First().Line, $"{Show(day.Key)} is there more than once, on lines {lines}; one row is kept");
    }

    private static Finding Gap(DateOnly before, DateOnly after)
    {
        var days = after.DayNumber - before.DayNumber - 1;
        return new Finding(FindingSeverity.Remark, null, $"{days} days are missing between {Show(before)} and {Show(after)}");
    }

    private static string Show(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
