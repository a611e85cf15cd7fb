using System.Globalization;

namespace Tofa.Model.Yaml;

/// <summary>Writes numbers into messages the same way on every machine.</summary>
internal static class Number
{
    /// <summary>The number with thousands separated by commas.</summary>
    public static string Text(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
