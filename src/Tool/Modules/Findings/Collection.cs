using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Findings;

/// <summary>The ways to ask a compiler for findings to end: a closed set.</summary>
internal abstract record Collection
{
    private Collection()
    {
    }

    /// <summary>It compiled.</summary>
    /// <param name="Projects">The projects that the rules looked at, by path; at least one.</param>
    internal sealed record Collected(IReadOnlyList<ProjectFindings> Projects) : Collection;

    /// <summary>There is nothing to go by.</summary>
    /// <param name="Stop">Why, and what to do.</param>
    internal sealed record Refused(StopView Stop) : Collection;
}
