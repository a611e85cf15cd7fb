using System.Globalization;

namespace Tofa.Model.Gates;

/// <summary>What has to be true of a measurement (R003-23): a closed set. It prints as a runbook writes it, always the same way.</summary>
public abstract record GateCondition
{
    private GateCondition()
    {
    }

    /// <summary>Reads a condition.</summary>
    /// <param name="text">Such as <c>0</c>, <c>&gt;= 85%</c>, <c>handled</c> or <c>true</c>.</param>
    /// <exception cref="FormatException">The text is no condition. One that <see cref="Validation.RunbookCompiler"/> has accepted always is.</exception>
    public static GateCondition Of(string text) =>
        GateLanguage.Parse(text) is { Condition: { } condition } ? condition : throw new FormatException($"'{text}' is not a condition of a gate");

    /// <summary>Judges a measurement.</summary>
    /// <param name="measurement">What was measured, such as <c>87%</c>, <c>4 of 5</c>, <c>true</c> or <c>handled</c>; <c>null</c> where nobody measured.</param>
    public abstract GateVerdict Judge(string? measurement);

    /// <summary>A number.</summary>
    /// <param name="Comparison">How it is compared.</param>
    /// <param name="Value">With what; percent where <paramref name="IsShare"/>.</param>
    /// <param name="IsShare">Whether it is a percentage, a share from 0 to 100.</param>
    /// <param name="Counted">What is counted, such as <c>public APIs</c>; for people only.</param>
    public sealed record Number(GateComparison Comparison, decimal Value, bool IsShare, string? Counted) : GateCondition
    {
        /// <inheritdoc/>
        public override GateVerdict Judge(string? measurement) => NumberJudge.Judge(this, measurement);

        /// <inheritdoc/>
        public override string ToString()
        {
            var sign = Comparison == GateComparison.Equal ? string.Empty : Comparison.Sign() + " ";
            return sign + Value.ToString(CultureInfo.InvariantCulture) + (IsShare ? "%" : string.Empty) + (Counted is null ? string.Empty : " " + Counted);
        }
    }

    /// <summary>Yes or no.</summary>
    /// <param name="Value">Which of the two passes.</param>
    public sealed record Flag(bool Value) : GateCondition
    {
        /// <inheritdoc/>
        public override GateVerdict Judge(string? measurement) => measurement?.Trim() switch
        {
            null => GateVerdict.Unmeasured,
            "true" => GateVerdict.Of(Value, "true"),
            "false" => GateVerdict.Of(!Value, "false"),
            var other => GateVerdict.Unclear(other, "neither true nor false"),
        };

        /// <inheritdoc/>
        public override string ToString() => Value ? "true" : "false";
    }

    /// <summary>A word that somebody attests, such as <c>handled</c> (R003-18).</summary>
    /// <param name="Value">The word or words.</param>
    public sealed record Word(string Value) : GateCondition
    {
        /// <inheritdoc/>
        public override GateVerdict Judge(string? measurement) => measurement is null
            ? GateVerdict.Unmeasured
            : GateVerdict.Of(string.Equals(measurement.Trim(), Value, StringComparison.OrdinalIgnoreCase), measurement.Trim());

        /// <inheritdoc/>
        public override string ToString() => Value;
    }
}
