using System.Globalization;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Numbers with the thing they count, for people.</summary>
internal static class Amount
{
    /// <summary>Such as <c>1 error</c> and <c>2 errors</c>.</summary>
    /// <param name="count">How many.</param>
    /// <param name="one">The thing.</param>
    /// <param name="many">More of them, where an <c>s</c> does not say it.</param>
    internal static string Of(int count, string one, string? many = null) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
