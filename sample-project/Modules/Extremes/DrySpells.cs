using SeattleWeather.Modules.Observations;

namespace SeattleWeather.Modules.Extremes;

/// <summary>Finds stretches of dry days.</summary>
public static class DrySpells
{
    /// <summary>The longest stretch of days on end, all observed and without measurable precipitation; the earliest where several are as long.</summary>
    /// <param name="observations">The observations, one per day, in the order of time.</param>
    /// <returns>The first day and the number of days, or <c>null</c> where no day is dry.</returns>
    public static (DateOnly First, int Days)? Longest(IReadOnlyList<Observation> observations)
    {
        (DateOnly First, int Days)? longest = null;
        (DateOnly First, int Days)? current = null;
        foreach (var day in observations)
        {
            current = Continue(current, day);
            if (current is { } spell && spell.Days > (longest?.Days ?? 0))
                longest = spell;
        }

        return longest;
    }

    private static (DateOnly First, int Days)? Continue((DateOnly First, int Days)? spell, Observation day)
    {
        if (day.IsWet)
            return null;
        return spell is { } so && so.First.AddDays(so.Days) == day.Date ? (so.First, so.Days + 1) : (day.Date, 1);
    }
}
