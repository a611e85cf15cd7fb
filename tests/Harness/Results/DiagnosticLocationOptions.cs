namespace Tofa.Harness.Results;

/// <summary>How an expected location is compared.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>Path, start and end are compared.</summary>
    None = 0,

    /// <summary>Only path and start are compared.</summary>
    IgnoreLength = 1,

    /// <summary>The path is the key of a markup location, such as <c>#0</c> for <c>{|#0:text|}</c>.</summary>
    InterpretAsMarkupKey = 2,

    /// <summary>The location must be among those the diagnostic tags as unnecessary code.</summary>
    UnnecessaryCode = 4,
}
