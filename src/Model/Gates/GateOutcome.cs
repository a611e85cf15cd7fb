namespace Tofa.Model.Gates;

/// <summary>What a gate says about a measurement.</summary>
public enum GateOutcome
{
    /// <summary>It holds.</summary>
    Passed,

    /// <summary>It does not hold.</summary>
    Failed,

    /// <summary>Nobody measured, or what was measured cannot be compared: a person has to judge.</summary>
    Unknown,
}
