using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Runs again whenever somebody changed the runbook or answered a relayed prompt (<c>run --watch</c>).</summary>
/// <param name="run">The run.</param>
/// <param name="files">Knows whether the runbook changed.</param>
/// <param name="answers">Knows whether an answer came.</param>
/// <param name="terminal">Told what each run came to.</param>
/// <param name="render">Turns that into text.</param>
/// <param name="clock">Measures the time between two looks.</param>
internal sealed class WatchFlow(RunFlow run, IProjectFiles files, IAnswerWatch answers, ITerminal terminal, IRender render, TimeProvider clock)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    /// <summary>Runs until somebody stops it, or until nothing that is watched could make it go on.</summary>
    /// <exception cref="StateException">State could not be read or written.</exception>
    internal async Task<StopView> RunAsync(RunOptions options, CancellationToken cancellationToken)
    {
        var stop = await run.RunAsync(options, cancellationToken).ConfigureAwait(false);
        while (Watching.MayGoOn(stop.Outcome))
        {
            answers.Remember();
            terminal.Say(render.Human(stop));
            terminal.Say("Watching for changes of the runbook and for answers; Ctrl-C ends it.");
            if (!await SeesChangeAsync(cancellationToken).ConfigureAwait(false))
                return stop with { Outcome = StopKind.Cancelled };

            stop = await run.RunAsync(options, cancellationToken).ConfigureAwait(false);
        }

        return stop;
    }

    private async Task<bool> SeesChangeAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            if (files.HasChanged() || answers.HasChanged())
                return true;

            await Task.Delay(Interval, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return false;
    }
}
