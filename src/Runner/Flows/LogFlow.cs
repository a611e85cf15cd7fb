using Tofa.Model.Problems;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Logs;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Shows the journal; takes no lock and writes nothing.</summary>
/// <param name="store">The journal.</param>
/// <param name="terminal">Where followed records are shown.</param>
/// <param name="render">Turns them into text.</param>
/// <param name="clock">Knows the present.</param>
/// <param name="stops">Puts refusals into words.</param>
internal sealed class LogFlow(IStateStore store, ITerminal terminal, IRender render, TimeProvider clock, Stops stops)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>The records that are there.</summary>
    /// <exception cref="StateException">The journal cannot be read.</exception>
    internal View Show(LogRequest request)
    {
        var records = store.Read().Records;
        return Refusal(request, records) is { } refused ? refused : new LogView([.. Filter(request).Pick(records).Select(LogRow.Of)]);
    }

    /// <summary>Shows the records that are there and each that is added, until somebody stops it or nobody reads it any more.</summary>
    /// <exception cref="StateException">The journal cannot be read.</exception>
    internal async Task<View> FollowAsync(LogRequest request, CancellationToken cancellationToken)
    {
        if (Refusal(request, store.Read().Records) is { } refused)
            return refused;

        var filter = Filter(request);
        var (seen, length) = (0L, -1L);
        while (!cancellationToken.IsCancellationRequested && terminal.IsHeard)
        {
            var grown = store.Length();
            if (grown != length)
                (seen, length) = (Tell(filter, seen), grown);

            await Task.Delay(Interval, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return stops.Cancelled();
    }

    private long Tell(LogFilter filter, long seen)
    {
        var added = store.Read().Records.Where(record => record.Sequence > seen).ToList();
        var text = render.Human(new LogView([.. filter.Pick(added).Select(LogRow.Of)]));
        if (text.Length > 0)
            terminal.Write(text);

        return added.Count == 0 ? seen : added[^1].Sequence;
    }

    private LogFilter Filter(LogRequest request) => new(request.TaskId, request.Since is null ? null : SinceText.Parse(request.Since, clock.GetUtcNow()));

    private StopView? Refusal(LogRequest request, IReadOnlyList<JournalRecord> records)
    {
        if (request.Since is not null && SinceText.Parse(request.Since, clock.GetUtcNow()) is null)
            return stops.Usage($"'{request.Since}' is neither a duration nor an instant.", ["Write a duration back from now, such as 90s, 15m or 2h, or an instant such as 2026-01-31T09:30 (UTC)."], "log");

        var known = JournalReplay.Of(records).Tasks;
        return request.TaskId is null || known.ContainsKey(request.TaskId) ? null : stops.UnknownTask(request.TaskId, Suggestion.Nearest(request.TaskId, known.Keys));
    }
}
