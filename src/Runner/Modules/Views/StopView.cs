using Tofa.Runner.Modules.Outcomes;

namespace Tofa.Runner.Modules.Views;

/// <summary>Why a command stopped, and what to type next.</summary>
/// <param name="Outcome">Why.</param>
/// <param name="Message">What happened, in a sentence.</param>
internal sealed record StopView(StopKind Outcome, string Message) : View(IsResult(Outcome) ? "run" : "error")
{
    /// <inheritdoc/>
    public override int ExitCode => ExitCodes.Of(Outcome);

    /// <summary>The task it is about; <c>null</c> where it is about none.</summary>
    public string? TaskId { get; init; }

    /// <summary>What a person is asked; <c>null</c> where the stop is none of a person's.</summary>
    public GateView? Gate { get; init; }

    /// <summary>Further lines, in order.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What is wrong with the runbook.</summary>
    public IReadOnlyList<ProblemRow> Problems { get; init; } = [];

    /// <summary>What this run finished before it stopped.</summary>
    public IReadOnlyList<FinishedTask> Finished { get; init; } = [];

    private static bool IsResult(StopKind kind) => kind is
        StopKind.Done or StopKind.Failed or StopKind.Waiting or StopKind.Interrupted or StopKind.Blocked or StopKind.Cancelled or StopKind.Terminated;
}
