using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>The loop (R001-40 to R001-57): read everything, settle what differs, decide one step, carry it out, and read again.</summary>
/// <param name="loader">Reads the project.</param>
/// <param name="journal">The journal, opened.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="reconciler">Settles differences between journal and files.</param>
/// <param name="interruptions">Settles what a dead runner left.</param>
/// <param name="attempts">Executes tasks.</param>
/// <param name="issues">Reads what is known about failures.</param>
/// <param name="stops">Puts the ends into words.</param>
internal sealed class RunFlow(
    ProjectLoader loader,
    Journal journal,
    MirrorWriter mirror,
    Reconciler reconciler,
    Interruptions interruptions,
    Attempts attempts,
    IssueReader issues,
    Stops stops)
{
    private readonly List<FinishedTask> finished = [];

    /// <summary>Runs until nothing is left to do or somebody has to act.</summary>
    /// <exception cref="StateException">State could not be read or written.</exception>
    internal async Task<StopView> RunAsync(RunOptions options, CancellationToken cancellationToken)
    {
        StopView? stop = null;
        while (stop is null)
            stop = await StepAsync(options, cancellationToken).ConfigureAwait(false);

        return stop with { Finished = finished };
    }

    private async Task<StopView?> StepAsync(RunOptions options, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return stops.Cancelled(null);

        return loader.Load(journal.History) switch
        {
            Loading.Ready ready => await GoOnAsync(ready, options, cancellationToken).ConfigureAwait(false),
            Loading.Refused refused => refused.Stop,
            var other => throw new InvalidOperationException($"unknown loading {other.GetType().Name}"),
        };
    }

    private async Task<StopView?> GoOnAsync(Loading.Ready ready, RunOptions options, CancellationToken cancellationToken)
    {
        if (reconciler.Apply(ready.Situation, out var reconciled) is { } unreconciled)
            return unreconciled;

        if (reconciled)
            return null;

        if (interruptions.Settle(ready.Situation, options, out var settled, cancellationToken) is { } unsettled)
            return unsettled;

        return settled ? null : await TakeAsync(Planner.Decide(ready.Situation.Plan), ready, options, cancellationToken).ConfigureAwait(false);
    }

    private async Task<StopView?> TakeAsync(NextStep step, Loading.Ready ready, RunOptions options, CancellationToken cancellationToken)
    {
        var situation = ready.Situation;
        switch (step)
        {
            case NextStep.Failed failed:
                IReadOnlyList<TaskSituation> tasks = [.. failed.TaskIds.Select(situation.Task)];
                return stops.Failed(tasks, issues.About(tasks));
            case NextStep.Interrupted interrupted:
                return stops.Interrupted(interruptions.Describe(situation, interrupted.TaskIds));
            case NextStep.Change change:
                return Promote(situation, change);
            case NextStep.Start start when interruptions.RefuseBesideSurvivors(situation.Task(start.TaskId)) is { } refused:
                return refused;
            case NextStep.Start start:
                var result = await attempts.MakeAsync(situation, ready.Pipeline.Tasks.First(task => task.Definition.Id == start.TaskId), options, cancellationToken).ConfigureAwait(false);
                if (result.Finished is { } task)
                    finished.Add(task);

                return result.Stop;
            case NextStep.Blocked blocked:
                return stops.Blocked(blocked.Blockages);
            case NextStep.AllDone:
                return stops.AllDone(situation.Tasks.Count);
            default:
                throw new InvalidOperationException($"unknown step {step.GetType().Name}");
        }
    }

    private StopView? Promote(Situation situation, NextStep.Change change)
    {
        journal.Append([.. change.Changes.Select(task =>
            Transitions.Draft(task.TaskId, JournalEventType.StatusChanged, task.From, task.To, situation.Task(task.TaskId).Facts, []))]);
        return mirror.Write(situation) is MirrorOutcome.Refused refused ? refused.Stop : null;
    }
}
