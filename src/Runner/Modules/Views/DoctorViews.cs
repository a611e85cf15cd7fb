using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Modules.Views;

/// <summary>Puts the doctor's work into words.</summary>
/// <param name="invocation">How this person starts the application.</param>
internal sealed class DoctorViews(Invocation invocation)
{
    /// <summary>What was found.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="differences">What a fix would change; nothing where none was asked for.</param>
    /// <param name="dryRun">Whether nothing was to be written.</param>
    internal DoctorView Found(IReadOnlyList<Finding> findings, IReadOnlyList<DifferenceRow> differences, bool dryRun) =>
        Of(findings, [], differences, dryRun, findings.Any(finding => finding.IsFixable) ? [invocation.Command("doctor --fix")] : Usual(findings));

    /// <summary>What was found and would be set right, had somebody agreed.</summary>
    internal DoctorView Unconfirmed(IReadOnlyList<Finding> findings, IReadOnlyList<DifferenceRow> differences) =>
        Of(findings, [], differences, dryRun: false, [invocation.Command("doctor --fix --yes")]);

    /// <summary>What was set right, and what is left.</summary>
    internal DoctorView Fixed(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after, IReadOnlyList<DifferenceRow> differences) =>
        Of(after, [.. before.Where(finding => finding.IsFixable && !after.Contains(finding)).Select(FindingRow.Of)], differences, dryRun: false, Usual(after));

    /// <summary>The mistakes of the runbook as findings.</summary>
    internal static IReadOnlyList<Finding> Problems(IEnumerable<ProblemRow> problems) =>
    [
        .. problems.Select(problem => new Finding(
            FindingKind.Problem, $"{problem.File}({problem.Line},{problem.Column})", $"{problem.Severity} {problem.Id}: {problem.Message}", $"correct the file; 'tofa explain {problem.Id}' says more")),
    ];

    /// <summary>What changes in a file.</summary>
    internal static DifferenceRow Difference(string file, string before, string after) =>
        new(file, [.. LineDiff.Of(before, after).Lines.Select(line => line.TrimEnd('\n', '\r'))]);

    private IReadOnlyList<string> Usual(IReadOnlyList<Finding> findings) => findings.Count switch
    {
        0 => [invocation.Command("run")],
        _ when findings.Any(finding => finding.Kind == FindingKind.Problem) => [invocation.Command("validate")],
        _ when findings.Any(finding => finding.Kind == FindingKind.StaleBuild) => [invocation.Build ?? "dotnet build"],
        _ when findings.Any(finding => finding.Kind == FindingKind.Interrupted) => [invocation.Command("run --on-interrupted retry"), invocation.Command("run --on-interrupted error"), invocation.Command("run --on-interrupted done")],
        _ => [invocation.Command("doctor")],
    };

    private static DoctorView Of(IReadOnlyList<Finding> findings, IReadOnlyList<FindingRow> set, IReadOnlyList<DifferenceRow> differences, bool dryRun, IReadOnlyList<string> next) =>
        new([.. findings.Select(FindingRow.Of)], set, differences, dryRun) { StopsState = findings.Any(finding => finding.StopsState), NextCommands = next };
}
