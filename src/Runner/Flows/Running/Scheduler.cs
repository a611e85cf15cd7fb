using System.Diagnostics;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Checks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>
/// Takes tasks until nothing more can be started. Each turn collects what ended, decides what follows, journals all of it with one write,
/// and only then acts: a chain of tasks costs one sync to disk each (ADR 0016).
/// </summary>
/// <param name="journal">The journal.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="lookout">Sees edits.</param>
/// <param name="attempts">Executes tasks.</param>
/// <param name="endings">Puts the end of a run into words.</param>
internal sealed class Scheduler(Journal journal, PacedMirror mirror, Lookout lookout, Attempts attempts, Endings endings)
{
    private readonly List<FinishedTask> finished = [];

    /// <summary>The tasks that came to their end.</summary>
    internal IReadOnlyList<FinishedTask> Finished => finished;

    /// <summary>Runs until the run stops, or the project has to be read again.</summary>
    /// <returns>Why it stopped; <c>null</c> where the project has to be read again.</returns>
    /// <exception cref="StateException">State could not be read or written.</exception>
    internal async Task<StopView?> RunAsync(Loading.Ready ready, RunOptions options, CancellationToken cancellationToken)
    {
        var shift = new Shift(ready, options);
        using var workbench = new Workbench(attempts, options, cancellationToken);
        try
        {
            while (true)
            {
                await TurnAsync(shift, workbench, options, cancellationToken).ConfigureAwait(false);
                if (workbench.IsIdle && shift.Closing is { } closing)
                {
                    closing.Failure?.Throw();
                    return closing.Stop;
                }

                await workbench.WaitAsync(mirror.DueAsync).ConfigureAwait(false);
            }
        }
        finally
        {
            await workbench.AbandonAsync().ConfigureAwait(false);
            await mirror.RestAsync().ConfigureAwait(false);
        }
    }

    private async Task TurnAsync(Shift shift, Workbench workbench, RunOptions options, CancellationToken cancellationToken)
    {
        var ended = (await workbench.TakeEndedAsync().ConfigureAwait(false)).Select(attempt => (Attempt: attempt, Ending: AttemptEnding.Of(attempt.Result!))).ToList();
        foreach (var (attempt, ending) in ended)
            End(shift, attempt, ending, options);

        var starts = shift.Closing is null ? Plan(shift, workbench.IsIdle, options, cancellationToken) : [];
        foreach (var attempt in starts)
            shift.Start(attempt, attempts.Start(attempt));

        if (shift.TakeDrafts() is { Count: > 0 } drafts)
            journal.Append(drafts);

        shift.Situation = shift.Situation.With(journal.History);
        if (shift.End is { } end)
            shift.Closing = lookout.FindsChange() ? Closing.LookAgain : endings.Of(end, shift);

        foreach (var (attempt, ending) in ended)
            attempts.Tell(attempt, ending);

        // Nobody may be asked about a task that the files do not show as RUNNING (R001-44).
        var isLast = workbench.IsIdle && starts.Count == 0 && shift.Closing is not null;
        if (await mirror.KeepUpAsync(shift, isLast || starts.Any(attempt => Attention.IsNeeded(attempt.Before.Definition))).ConfigureAwait(false))
            Launch(shift, workbench, starts);
        else
            PutOff(starts);
    }

    private void End(Shift shift, Attempt attempt, AttemptEnding ending, RunOptions options)
    {
        shift.Ended(attempt, ending);
        if (ending.IsFinal)
            finished.Add(new FinishedTask(attempt.Id, ending.Status.ToYaml()));

        if (endings.After(attempt, shift.Cancelled) is not { } stop)
            return;

        if (options.KeepGoing && stop.Outcome == StopKind.Waiting)
            shift.SetAside(attempt, stop);
        else
            shift.Closing = Closing.After(shift.Closing, stop);
    }

    // What follows from the statuses, or why nothing does.
    private IReadOnlyList<Attempt> Plan(Shift shift, bool isIdle, RunOptions options, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            shift.Closing = isIdle ? endings.Cancelled() : null;
            return [];
        }

        var step = Planner.Decide(shift.Frontier, shift.Orders);
        if (step is NextStep.Change change)
        {
            shift.Change(change);
            step = Planner.Decide(shift.Frontier, shift.Orders);
        }

        switch (step)
        {
            case NextStep.Wait:
                return [];
            case NextStep.Start when options.Step && finished.Count > 0:
                shift.Closing = isIdle ? endings.Stepped(shift.Frontier) : null;
                return [];
            case NextStep.Start start:
                shift.Closing = lookout.SeesChange() ? Closing.LookAgain : endings.Before(start, shift.Situation);
                return shift.Closing is null ? [.. start.TaskIds.Select(shift.Prepare)] : [];
            case NextStep.Failed or NextStep.Interrupted or NextStep.Blocked or NextStep.AllDone:
                shift.End = step;
                return [];
            case NextStep.Change:
            default:
                throw new UnreachableException();
        }
    }

    private void Launch(Shift shift, Workbench workbench, IReadOnlyList<Attempt> starts)
    {
        foreach (var attempt in starts)
        {
            attempts.Announce(attempt, shift.Frontier.Turn, shift.Situation.Count);
            workbench.Launch(attempt);
        }
    }

    private void PutOff(IReadOnlyList<Attempt> starts)
    {
        if (starts.Count > 0)
            journal.Append([.. starts.Select(attempt => Attempts.End(attempt, AttemptEnding.PutOff("not started: the YAML files could not be written")))]);
    }
}
