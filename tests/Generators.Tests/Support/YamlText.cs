using System.Globalization;

namespace Tofa.Generators.Tests.Support;

/// <summary>Writes any text as a double-quoted YAML scalar.</summary>
internal static class YamlText
{
    public static string Of(string text) => '"' + string.Concat(text.EnumerateRunes().Select(Of)) + '"';

    private static string Of(System.Text.Rune rune) => rune.Value is >= 0x20 and < 0x7F and not ('"' or '\\')
        ? rune.ToString()
        : @"\U" + rune.Value.ToString("X8", CultureInfo.InvariantCulture);
}
