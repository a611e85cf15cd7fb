using Tofa.Model.Gates;

namespace Tofa.Runner.Modules.Checks;

/// <summary>A gate with what was said about it.</summary>
/// <param name="Gate">The gate.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record JudgedGate(Gate Gate, GateVerdict Verdict)
{
    /// <summary>The gate and its verdict, for people.</summary>
    internal string Line => Verdict.Outcome switch
    {
        GateOutcome.Passed => $"PASS {Gate.Title}: {Gate.Condition} ({Verdict.Detail})",
        GateOutcome.Failed => $"FAIL {Gate.Title}: {Verdict.Detail}, has to be {Gate.Condition}",
        _ => $"???? {Gate.Title}: {Gate.Condition} ({Verdict.Detail})",
    };
}
