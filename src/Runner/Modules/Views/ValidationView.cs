using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Modules.Views;

/// <summary>What is wrong with the runbook.</summary>
/// <param name="Valid">Whether it can run.</param>
/// <param name="Errors">The number of errors, those beside the runbook included.</param>
/// <param name="Warnings">The number of warnings, those beside the runbook included.</param>
/// <param name="Problems">All of them, by file and place.</param>
/// <param name="ChangedTasks">Tasks whose definition differs from the one compiled into the project; empty where the build is current.</param>
internal sealed record ValidationView(
    bool Valid,
    int Errors,
    int Warnings,
    IReadOnlyList<ProblemRow> Problems,
    IReadOnlyList<string> ChangedTasks) : View("validation")
{
    /// <summary>What is wrong with what model calls depend on besides the runbook: prices, recordings and settings.</summary>
    public IReadOnlyList<ValidationFinding> Findings { get; init; } = [];

    /// <inheritdoc/>
    public override int ExitCode => ExitCodes.Of(Valid ? StopKind.Done : StopKind.InvalidRunbook);
}
