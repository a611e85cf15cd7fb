namespace Tofa.Harness.Results;

/// <summary>What is left out when an expected diagnostic is compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>Everything that is known is compared.</summary>
    None = 0,

    /// <summary>Additional locations are not compared.</summary>
    IgnoreAdditionalLocations = 1,

    /// <summary>The severity is not compared.</summary>
    IgnoreSeverity = 2,
}
