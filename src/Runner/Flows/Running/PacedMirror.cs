using System.Diagnostics;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>
/// Brings the YAML files up to the journal at a pace, beside the tasks that are at work (ADR 0016): they are for people, who cannot read faster,
/// and a short task would wait longer for its files than for its end.
/// </summary>
/// <param name="mirror">Writes the files.</param>
/// <param name="journal">The journal.</param>
/// <param name="clock">Measures the pace.</param>
/// <param name="pace">How often the files are written while nobody is asked anything.</param>
internal sealed class PacedMirror(MirrorWriter mirror, Journal journal, TimeProvider clock, Pace pace)
{
    private static readonly TimeSpan Unhurried = TimeSpan.FromSeconds(1);
    private long? written;
    private TimeSpan cost;
    private Task<MirrorOutcome>? atWork;

    /// <summary>Completes when there is something to do: files are written, or it is time to; never where nothing is to be written.</summary>
    /// <param name="cancellationToken">Ends the waiting for the time.</param>
    internal Task DueAsync(CancellationToken cancellationToken) =>
        atWork ?? Task.Delay(journal.History.Unmirrored.IsEmpty ? Timeout.InfiniteTimeSpan : DueIn(), clock, cancellationToken);

    /// <summary>Looks after the files: takes in what was written, and writes what the journal is ahead by where it is time to.</summary>
    /// <param name="shift">Told what is written, or why nothing can be.</param>
    /// <param name="isUrgent">Whether somebody waits for the files, so that all has to be written now.</param>
    /// <returns>Whether the run may go on.</returns>
    internal async Task<bool> KeepUpAsync(Shift shift, bool isUrgent)
    {
        if ((isUrgent || atWork is { IsCompleted: true }) && !await TakeAsync(shift).ConfigureAwait(false))
            return false;

        if (atWork is not null || journal.History.Unmirrored.IsEmpty || !(isUrgent || DueIn() == TimeSpan.Zero))
            return true;

        // Where tasks take their time the files show each before it begins; only short ones do not wait for their files.
        var isAwaited = isUrgent || written is not { } last || clock.GetElapsedTime(last) > Unhurried;
        var (situation, history) = (shift.Situation, journal.History);
        atWork = Task.Run(() => Write(() => mirror.Write(situation, history)));
        return !isAwaited || await TakeAsync(shift).ConfigureAwait(false);
    }

    /// <summary>Waits until nothing is being written any more: no file may change behind the back of whoever comes next.</summary>
    internal async Task RestAsync()
    {
        if (atWork is { } work)
            await ((Task)work).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

        atWork = null;
    }

    private TimeSpan DueIn() => pace.Left(written is { } last ? clock.GetElapsedTime(last) : null, cost);

    private MirrorOutcome Write(Func<MirrorOutcome> write)
    {
        var start = clock.GetTimestamp();
        var outcome = write();
        written = clock.GetTimestamp();
        cost = clock.GetElapsedTime(start, written.Value);
        return outcome;
    }

    private async Task<bool> TakeAsync(Shift shift)
    {
        if (atWork is not { } work)
            return true;

        atWork = null;
        try
        {
            return Take(shift, await work.ConfigureAwait(false));
        }
        catch (StateException failure)
        {
            shift.Closing = Closing.Of(failure, shift.Closing?.Stop);
            return false;
        }
    }

    private bool Take(Shift shift, MirrorOutcome outcome)
    {
        switch (outcome)
        {
            case MirrorOutcome.Written done:
                shift.Situation = shift.Situation.With(journal.History, done.Items);
                return true;
            case MirrorOutcome.Refused refused:
                shift.Closing = new Closing(refused.Stop) { IsFirm = true };
                return false;
            case MirrorOutcome.Overtaken:
                shift.Closing = shift.Closing is { IsFirm: true } firm ? firm : Closing.LookAgain;
                return false;
            default:
                throw new UnreachableException();
        }
    }
}
