using System.Text.RegularExpressions;
using Tofa.Model.Yaml;

namespace Tofa.Model.Gates;

/// <summary>The comparison language of gates (R003-23).</summary>
/// <remarks>
/// A number may have a sign of comparison before it, <c>%</c> behind it and words for what it counts: <c>0</c>, <c>&gt;= 85%</c>,
/// <c>100% public APIs</c>. <c>true</c> and <c>false</c> are themselves. Any other text that begins with a letter is a word to attest.
/// </remarks>
public static class GateLanguage
{
    private const string Examples = "write such as 0, \">= 85%\", true or handled";

    private static readonly Regex NumberForm = new(
        @"\A(?<sign>[^\w\s.,%+-]*)[ \t]*(?<n>-?[0-9]+(?:\.[0-9]+)?)[ \t]*(?<share>%)?(?:[ \t]+(?<of>\S.*))?\z", RegexOptions.CultureInvariant);

    private static readonly Regex Compares = new("[<>=\u2264\u2265\u2260]", RegexOptions.CultureInvariant);

    private static readonly Regex SecondNumber = new(@"\A(?:(?:of|to|or|and)[ \t]+)?-?[0-9]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Reads a condition.</summary>
    public static GateReading Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed is "true" or "false")
            return new GateReading(new GateCondition.Flag(trimmed == "true"), null, null);

        // In YAML 1.1 these were truth values, in 1.2 they are words: whoever writes one as a gate means the first (the "Norway problem").
        if (TruthWords.Meant(trimmed) is { } truth)
            return Flawed("is a text in YAML 1.2, not a truth value", $"did you mean '{truth}'?");

        if (trimmed.Any(char.IsControl))
            return Flawed("holds a control character or goes over several lines", Examples);

        return NumberForm.Match(trimmed) is { Success: true } match ? Number(match) : Word(trimmed);
    }

    private static GateReading Number(Match match)
    {
        var sign = match.Groups["sign"].Value;
        if (GateComparisons.Of(sign) is not { } comparison)
        {
            var rest = match.Value.Substring(sign.Length).Trim();
            var remedy = GateComparisons.Meant(sign) is { } meant ? $"did you mean '{meant} {Problems.Printable.Of(rest)}'?" : "compare with =, !=, >=, <=, > or <";
            return Flawed($"begins with '{Problems.Printable.Of(sign)}', which compares nothing", remedy);
        }

        var of = match.Groups["of"].Success ? match.Groups["of"].Value : null;
        if (of is not null && FlawOfCounted(of) is { } flaw)
            return flaw;

        return Decimals.Parse(match.Groups["n"].Value) is { } value
            ? new GateReading(new GateCondition.Number(comparison, value, match.Groups["share"].Success, of), null, null)
            : Flawed("holds a number with too many digits", "write fewer");
    }

    // What stands behind the number is for people only, so it must not look as if it were compared.
    private static GateReading? FlawOfCounted(string of)
    {
        if (Compares.IsMatch(of))
            return Flawed("holds a second comparison", "write one comparison only, and the other as a gate of its own");

        if (SecondNumber.IsMatch(of))
            return Flawed("holds a second number", "write the one number that the measurement is compared with, such as 5 or \">= 80%\"");

        return char.IsLetter(of, 0) || of[0] is '(' or '"' or '\'' ? null : Flawed("holds more than a number and words for what it counts", Examples);
    }

    private static GateReading Word(string text)
    {
        if (text.Length == 0)
            return Flawed("is empty", Examples);

        if (char.IsLetter(text, 0) && Compares.IsMatch(text))
            return Flawed("compares within words, which nothing would calculate", "write the comparison alone, such as \">= 85%\"; the name of the gate says of what");

        if (char.IsLetter(text, 0))
            return new GateReading(new GateCondition.Word(text), null, null);

        return Flawed(text.Any(char.IsDigit) ? "holds a number in no form that gates know" : "compares with no number", Examples);
    }

    private static GateReading Flawed(string flaw, string remedy) => new(null, flaw, remedy);
}
