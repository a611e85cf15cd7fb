using System.Globalization;
using System.Text.RegularExpressions;

namespace Tofa.Model.Reading;

/// <summary>Reads durations such as <c>90s</c>, <c>10m</c>, <c>1h30m</c> or <c>45</c> (seconds).</summary>
public static class Durations
{
    /// <summary>A regular expression (ECMA 262) for durations, for editors; that none is too long it cannot say.</summary>
    internal const string Expression = "^(?=.*[1-9])(?:[0-9]{1,9}|(?:[0-9]{1,9}h)?(?:[0-9]{1,9}m)?(?:[0-9]{1,9}s)?(?:[0-9]{1,9}ms)?)$";

    /// <summary>The longest duration, in seconds.</summary>
    internal const int MostSeconds = 24 * 24 * 60 * 60;

    private const string Pattern = @"\A(?:(?<h>[0-9]{1,9})h)?(?:(?<m>[0-9]{1,9})m)?(?:(?<s>[0-9]{1,9})s)?(?:(?<ms>[0-9]{1,9})ms)?\z";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(MostSeconds);

    private static readonly Regex Form = new(Pattern, RegexOptions.CultureInvariant);

    /// <summary>The duration of a text; <c>null</c> where it is none, zero, or longer than 24 days (what a timer of the system can hold).</summary>
    /// <param name="text">Whole hours, minutes, seconds and milliseconds in this order, or seconds as a whole number.</param>
    public static TimeSpan? Parse(string text)
    {
        var match = Form.Match(text);
        if (!match.Success && text.Length is > 0 and < 10 && text.All(c => c is >= '0' and <= '9'))
            match = Form.Match(text + "s");

        if (!match.Success)
            return null;

        var milliseconds = (((((Part(match, "h") * 60) + Part(match, "m")) * 60) + Part(match, "s")) * 1000) + Part(match, "ms");
        return milliseconds > 0 && milliseconds <= Longest.TotalMilliseconds ? TimeSpan.FromMilliseconds(milliseconds) : null;
    }

    private static long Part(Match match, string name) =>
        match.Groups[name].Success ? long.Parse(match.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
}
