using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Modules.Views;

/// <summary>What is wrong with the runbook.</summary>
/// <param name="Valid">Whether it can run.</param>
/// <param name="Errors">The number of errors.</param>
/// <param name="Warnings">The number of warnings.</param>
/// <param name="Problems">All of them, by file and place.</param>
/// <param name="ChangedTasks">Tasks whose definition differs from the one compiled into the project; empty where the build is current.</param>
internal sealed record ValidationView(
    bool Valid,
    int Errors,
    int Warnings,
    IReadOnlyList<ProblemRow> Problems,
    IReadOnlyList<string> ChangedTasks) : View("validation")
{
    /// <inheritdoc/>
    public override int ExitCode => ExitCodes.Of(Valid ? StopKind.Done : StopKind.InvalidRunbook);
}
