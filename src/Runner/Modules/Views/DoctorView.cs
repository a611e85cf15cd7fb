using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Modules.Views;

/// <summary>What the doctor found, and what was set right.</summary>
/// <param name="Findings">What is not as it should be; after a fix, what is left of it.</param>
/// <param name="Fixed">What was set right.</param>
/// <param name="Differences">What a fix changes in YAML files; nothing without <c>--fix</c>.</param>
/// <param name="DryRun">Whether nothing was to be written.</param>
internal sealed record DoctorView(IReadOnlyList<FindingRow> Findings, IReadOnlyList<FindingRow> Fixed, IReadOnlyList<DifferenceRow> Differences, bool DryRun) : View("doctor")
{
    /// <summary>Whether no run could read or write its state.</summary>
    internal bool StopsState { get; init; }

    /// <inheritdoc/>
    public override int ExitCode => ExitCodes.Of(StopsState ? StopKind.State : Findings.Count > 0 ? StopKind.Failed : StopKind.Done);
}
