using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>The loop (R001-40 to R001-57): read everything, settle what differs, and take tasks until something differs again.</summary>
/// <param name="loader">Reads the project.</param>
/// <param name="journal">The journal, opened.</param>
/// <param name="reconciler">Settles differences between journal and files.</param>
/// <param name="interruptions">Settles what a dead runner left.</param>
/// <param name="range">Knows the part that was asked for.</param>
/// <param name="scheduler">Takes tasks.</param>
/// <param name="stops">Puts the ends into words.</param>
/// <param name="telemetry">Measures the run.</param>
internal sealed class RunFlow(
    ProjectLoader loader,
    Journal journal,
    Reconciler reconciler,
    Interruptions interruptions,
    RangeStart range,
    Scheduler scheduler,
    Stops stops,
    ITelemetry telemetry)
{
    /// <summary>Runs until nothing is left to do or somebody has to act.</summary>
    /// <exception cref="StateException">State could not be read or written.</exception>
    internal Task<StopView> RunAsync(RunOptions options, CancellationToken cancellationToken) => telemetry.RunAsync(() => LoopAsync(options, cancellationToken));

    private async Task<StopView> LoopAsync(RunOptions options, CancellationToken cancellationToken)
    {
        StopView? stop = null;
        while (stop is null)
            stop = await StepAsync(options, cancellationToken).ConfigureAwait(false);

        return stop with { Finished = scheduler.Finished };
    }

    private async Task<StopView?> StepAsync(RunOptions options, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return stops.Cancelled();

        return loader.Load(journal.History, options.Range) switch
        {
            Loading.Ready ready => await GoOnAsync(ready, options, cancellationToken).ConfigureAwait(false),
            Loading.Refused refused => refused.Stop,
            var other => throw new InvalidOperationException($"unknown loading {other.GetType().Name}"),
        };
    }

    private async Task<StopView?> GoOnAsync(Loading.Ready ready, RunOptions options, CancellationToken cancellationToken)
    {
        if (reconciler.Apply(ready.Situation, out var changed) is { } unreconciled)
            return unreconciled;

        if (changed)
            return null;

        if (interruptions.Settle(ready.Situation, options, out changed, cancellationToken) is { } unsettled)
            return unsettled;

        if (changed)
            return null;

        if (range.Apply(ready.Situation, options, out changed) is { } refused)
            return refused;

        return changed ? null : await scheduler.RunAsync(ready, options, cancellationToken).ConfigureAwait(false);
    }
}
