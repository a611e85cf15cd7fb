using System.Globalization;

namespace Tofa.Runner.Modules.Journals;

/// <summary>How instants are spelled in files.</summary>
internal static class Timestamps
{
    /// <summary>ISO 8601 in UTC with milliseconds and <c>Z</c>.</summary>
    internal static string Of(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
