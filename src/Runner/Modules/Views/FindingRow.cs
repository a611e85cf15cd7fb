using Tofa.Runner.Modules.Doctoring;

namespace Tofa.Runner.Modules.Views;

/// <summary>One thing that is not as it should be.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">Where: a path, a path with line and column, or a task.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Fixable">Whether <c>--fix</c> sets it right.</param>
internal sealed record FindingRow(FindingKind Kind, string Place, string Meaning, string Remedy, bool Fixable)
{
    /// <summary>A row for a finding.</summary>
    internal static FindingRow Of(Finding finding) => new(finding.Kind, finding.Place, finding.Meaning, finding.Remedy, finding.IsFixable);
}
