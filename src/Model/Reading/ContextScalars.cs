using System.Globalization;
using System.Text.RegularExpressions;
using Tofa.Model.Runbooks;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Tells numbers and truth values from texts.</summary>
/// <remarks>
/// A number is only what C# writes the same way again, so that typing a value never changes a prompt: <c>1.50</c> is a number, but <c>007</c>,
/// <c>+1</c>, <c>1e3</c>, <c>0x1F</c> and <c>6.1.10</c> are texts, as are <c>yes</c>, <c>no</c> and <c>True</c>, and whatever stands in quotes.
/// </remarks>
internal static class ContextScalars
{
    // What a decimal keeps digit by digit.
    private const int MostDigits = 28;

    private static readonly Regex Number = new(@"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>What a scalar is.</summary>
    public static ContextKind KindOf(YamlScalar scalar)
    {
        if (!scalar.IsPlain)
            return ContextKind.Text;

        if (scalar.IsNull)
            return ContextKind.Nothing;

        return scalar.Value is "true" or "false" ? ContextKind.Flag : NumberKind(scalar.Value);
    }

    private static ContextKind NumberKind(string text)
    {
        if (text.Length > MostDigits || !Number.IsMatch(text) || IsNegativeZero(text))
            return ContextKind.Text;

        if (text.Contains('.'))
            return ContextKind.Fraction;

        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? ContextKind.Whole : ContextKind.Fraction;
    }

    private static bool IsNegativeZero(string text) => text[0] == '-' && text.All(c => c is '-' or '.' or '0');
}
