namespace Tofa.Model.Gates;

/// <summary>How a gate judged.</summary>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Detail">What was measured, or why that cannot be judged, for people.</param>
public sealed record GateVerdict(GateOutcome Outcome, string Detail)
{
    /// <summary>Nobody measured.</summary>
    public static GateVerdict Unmeasured { get; } = new(GateOutcome.Unknown, "not measured");

    /// <summary>The verdict about a measurement that can be compared.</summary>
    internal static GateVerdict Of(bool holds, string measurement) => new(holds ? GateOutcome.Passed : GateOutcome.Failed, measurement);

    /// <summary>The verdict about one that cannot.</summary>
    internal static GateVerdict Unclear(string measurement, string what) => new(GateOutcome.Unknown, $"'{Problems.Printable.Of(measurement)}' is {what}");
}
