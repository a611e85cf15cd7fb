using System.Globalization;

namespace Tofa.Runner.Modules.Executing;

/// <summary>How many tasks may be at work at once.</summary>
internal static class JobCount
{
    /// <summary>More than any machine has use for; each costs a process and two pipes.</summary>
    internal const int Most = 256;

    /// <summary>Reads a number; <c>null</c> where it is none, or none from 1 to <see cref="Most"/>.</summary>
    internal static int? Parse(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= Most ? count : null;
}
