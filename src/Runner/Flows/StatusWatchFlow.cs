using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Shows how far the runbook has come, and again whenever that changes (<c>status --watch</c>); takes no lock and writes nothing.</summary>
/// <param name="query">Looks.</param>
/// <param name="files">Knows whether the files changed.</param>
/// <param name="store">Knows whether the journal grew.</param>
/// <param name="runLock">Knows who runs.</param>
/// <param name="terminal">Where it is shown.</param>
/// <param name="render">Turns it into text.</param>
/// <param name="clock">Measures the time between two looks.</param>
/// <param name="stops">Puts the end into words.</param>
internal sealed class StatusWatchFlow(
    QueryFlow query, IProjectFiles files, IStateStore store, IRunLock runLock, ITerminal terminal, IRender render, TimeProvider clock, Stops stops)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(300);

    /// <summary>Watches until somebody stops it or nobody reads it any more.</summary>
    /// <exception cref="StateException">The journal cannot be read.</exception>
    internal async Task<View> WatchAsync(CancellationToken cancellationToken)
    {
        View? shown = null;
        (long, string?)? seen = null;
        while (!cancellationToken.IsCancellationRequested && terminal.IsHeard)
        {
            var now = (store.Length(), runLock.LiveHolder());
            if (seen != now || files.HasChanged())
                (seen, shown) = (now, Show(query.Status(), shown));

            await Task.Delay(Interval, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return stops.Cancelled();
    }

    // A file that somebody is just saving may not compile; the next look tells.
    private View Show(View view, View? shown)
    {
        if (view is not StatusView status)
            terminal.Say(render.Human(view));
        else if (terminal.Rows is { } rows)
            terminal.Redraw(render.Human(StatusChanges.Fit(status, rows)));
        else if (shown is not StatusView before)
            terminal.Write(render.Human(status));
        else
            WriteChanges(before, status);

        return view is StatusView ? view : shown ?? view;
    }

    private void WriteChanges(StatusView before, StatusView after)
    {
        foreach (var line in StatusChanges.Between(before, after))
            terminal.Write(line);
    }
}
