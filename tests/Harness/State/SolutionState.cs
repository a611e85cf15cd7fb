using Tofa.Harness.Markup;
using Tofa.Harness.Results;

namespace Tofa.Harness.State;

/// <summary>The main project of a test, the projects beside it, and the diagnostics expected of them.</summary>
public sealed class SolutionState : ProjectState
{
    internal const string DefaultProjectName = "TestProject";
    internal const string DefaultPathPrefix = "/0/";

    /// <summary>Creates an empty state.</summary>
    public SolutionState(MarkupMode? defaultMarkupHandling = null)
        : base(DefaultProjectName, DefaultPathPrefix) => DefaultMarkupHandling = defaultMarkupHandling;

    /// <summary>Projects besides the main one.</summary>
    public ProjectCollection AdditionalProjects { get; } = [];

    /// <summary>Diagnostics expected besides those in markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>What the state takes over from the one before it; <see cref="StateInheritanceMode.AutoInherit"/> when null.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>What markup means; decided by the kind of state when null.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    internal MarkupMode? DefaultMarkupHandling { get; }
}
