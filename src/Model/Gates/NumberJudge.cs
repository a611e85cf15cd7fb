using System.Text.RegularExpressions;

namespace Tofa.Model.Gates;

/// <summary>Compares measured numbers: <c>5</c>, <c>87.5%</c>, <c>4 of 5</c>, each with words behind it or without.</summary>
internal static class NumberJudge
{
    private const string Pattern = @"\A(?<n>-?[0-9]+(?:\.[0-9]+)?)(?:[ \t]+of[ \t]+(?<whole>[0-9]+(?:\.[0-9]+)?)|[ \t]*(?<share>%))?(?:[ \t]+\S.*)?\z";

    private static readonly Regex Form = new(Pattern, RegexOptions.CultureInvariant);

    /// <summary>Judges; what cannot be compared fairly is left to a person.</summary>
    public static GateVerdict Judge(GateCondition.Number condition, string? measurement)
    {
        if (measurement is null)
            return GateVerdict.Unmeasured;

        var text = measurement.Trim();
        var match = Form.Match(text);
        if (!match.Success || Decimals.Parse(match.Groups["n"].Value) is not { } number)
            return GateVerdict.Unclear(text, "not a number");

        var whole = match.Groups["whole"].Success ? Decimals.Parse(match.Groups["whole"].Value) : null;
        if (condition.IsShare && whole is > 0)
            number = number / whole.Value * 100;
        else if (condition.IsShare != match.Groups["share"].Success)
            return GateVerdict.Unclear(text, condition.IsShare ? "not a percentage" : "a percentage, not a count");

        return GateVerdict.Of(condition.Comparison.Holds(number, condition.Value), text);
    }
}
