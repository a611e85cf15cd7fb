using System.Globalization;
using Tofa.Model.Baselines;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>Finds what a baseline can freeze.</summary>
internal static class FoundViolations
{
    // Mistakes in Tofa's own files are mended at once.
    private const string OwnFamily = "TOFA9";

    /// <summary>
    /// The violations of a project. Each target framework is compiled for itself and finds, where code depends on it, others under one key:
    /// what counts is the framework that finds the most, since a higher count would be stale in every one of them.
    /// </summary>
    internal static IEnumerable<Frozen> Of(ProjectFindings project) => project.Frameworks
        .SelectMany(findings => findings.Where(IsFreezable).Select(Freeze).DistinctBy(frozen => frozen.Violation).GroupBy(frozen => frozen.Violation.Key))
        .GroupBy(same => same.Key)
        .SelectMany(same => same.MaxBy(found => found.Count())!);

    private static bool IsFreezable(Finding finding) => finding.Subject is not null && !finding.RuleId.StartsWith(OwnFamily, StringComparison.Ordinal);

    private static Frozen Freeze(Finding finding) => new(
        new Violation(BaselineKey.Of(finding.RuleId, finding.File, finding.Subject!), string.Create(CultureInfo.InvariantCulture, $"{finding.Line},{finding.Column}")),
        finding);
}
