using System.Runtime.ExceptionServices;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Why nothing more is started; what is at work still comes to its end.</summary>
/// <param name="Stop">Why the run stops; <c>null</c> where the project is read again instead.</param>
internal sealed record Closing(StopView? Stop)
{
    /// <summary>The files are not what they were when they were read.</summary>
    internal static Closing LookAgain { get; } = new((StopView?)null);

    /// <summary>A further attempt ended so that nothing more is started: what came first counts, but each cancellation tells of those before, and what the disk refused is never passed over.</summary>
    internal static Closing After(Closing? before, StopView stop) => before switch
    {
        { Failure.SourceException: StateException failure } when stop.Outcome == StopKind.State => Of(failure, stop),
        null or { Stop.Outcome: StopKind.Cancelled } => new Closing(stop) { IsFirm = true },
        { IsFirm: false } when stop.Outcome == StopKind.State => new Closing(stop) { IsFirm = true },
        _ => before,
    };

    /// <summary>The disk refused; what it had refused before is told as well.</summary>
    internal static Closing Of(StateException failure, StopView? before) => new((StopView?)null)
    {
        IsFirm = true,
        Failure = ExceptionDispatchInfo.Capture(before is { Outcome: StopKind.State } ? new StateException($"{before.Message} {failure.Message}", failure) : failure),
    };

    /// <summary>Whether it follows from how a task ended, so that looking again would not change it.</summary>
    internal bool IsFirm { get; init; }

    /// <summary>What went wrong with the state; thrown once nothing is at work.</summary>
    internal ExceptionDispatchInfo? Failure { get; init; }
}
