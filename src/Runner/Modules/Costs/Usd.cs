using System.Globalization;

namespace Tofa.Runner.Modules.Costs;

/// <summary>How amounts of US dollars are spelled.</summary>
internal static class Usd
{
    /// <summary>What stands for an amount that is not known; it is never 0.</summary>
    internal const string Unknown = "unknown";

    /// <summary>Such as <c>0.000123</c>; as many places as it has, at least two.</summary>
    internal static string Of(decimal? amount) => amount?.ToString("0.00########", CultureInfo.InvariantCulture) ?? Unknown;

    /// <summary>The amount of a text of <see cref="Of"/>; <c>null</c> where it is unknown or none.</summary>
    internal static decimal? Parse(string? text) => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
