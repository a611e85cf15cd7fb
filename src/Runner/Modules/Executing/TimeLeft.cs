using System.Globalization;

namespace Tofa.Runner.Modules.Executing;

/// <summary>Guesses how long a run still takes.</summary>
internal static class TimeLeft
{
    private const int SecondsInAMinute = 60;
    private const int MinutesInAnHour = 60;

    /// <summary>A line about it: how many tasks are settled, and how long the rest takes if it goes on as before.</summary>
    /// <param name="number">Which task is at work; those before it are settled.</param>
    /// <param name="count">How many tasks there are.</param>
    /// <param name="ended">How many this run brought to their end.</param>
    /// <param name="elapsed">How long that took.</param>
    internal static string Line(int number, int count, int ended, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{number - 1} of {count} done{(ended == 0 ? string.Empty : $", about {Spell(elapsed / ended * (count - number + 1))} left")}");

    private static string Spell(TimeSpan time) => time switch
    {
        { TotalSeconds: < SecondsInAMinute } => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(time.TotalSeconds)):0} s"),
        { TotalMinutes: < MinutesInAnHour } => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(time.TotalMinutes):0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min"),
    };
}
