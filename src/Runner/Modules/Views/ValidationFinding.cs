using Tofa.Runner.Modules.Doctoring;

namespace Tofa.Runner.Modules.Views;

/// <summary>Something that is wrong beside the runbook.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where: a path, a path with line and column, <c>environment</c> or a task.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record ValidationFinding(FindingKind Kind, string Place, string Severity, string Meaning, string Remedy)
{
    /// <summary>A row for a finding.</summary>
    internal static ValidationFinding Of(Finding finding) =>
        new(finding.Kind, finding.Place, finding.IsMistake ? ProblemRow.Error : ProblemRow.Warning, finding.Meaning, finding.Remedy);

    /// <summary>A line like that of a <see cref="ProblemRow"/>.</summary>
    public override string ToString() => $"{Place}: {Severity}: {Meaning}; {Remedy}";
}
