using System.Globalization;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Attempts;

/// <summary>How durations are spelled in the journal: whole milliseconds.</summary>
internal static class Elapsed
{
    /// <summary>The details of an end, with how long it took.</summary>
    internal static IReadOnlyDictionary<string, string> Beside(IReadOnlyDictionary<string, string> details, TimeSpan took) =>
        new Dictionary<string, string>(details, StringComparer.Ordinal) { [DetailKeys.Duration] = Of(took) };

    /// <summary>The spelling.</summary>
    internal static string Of(TimeSpan duration) => ((long)duration.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    /// <summary>The duration; <c>null</c> where the text is none.</summary>
    internal static TimeSpan? Parse(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds <= TimeSpan.MaxValue.TotalMilliseconds / 2 ? TimeSpan.FromMilliseconds(milliseconds) : null;
}
