using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Interruptions;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Deals with tasks that are RUNNING although their runner is dead (decision C-9): told always, settled only by a person.</summary>
/// <param name="journal">The journal.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="processes">Tells which processes of the attempt live on.</param>
/// <param name="terminal">The person.</param>
/// <param name="stops">Puts refusals into words.</param>
/// <param name="place">Where the runs happened.</param>
internal sealed class Interruptions(Journal journal, MirrorWriter mirror, IProcessTable processes, ITerminal terminal, Stops stops, RunPlace place)
{
    /// <summary>Tells about interrupted tasks and settles those for which somebody says how.</summary>
    /// <param name="situation">The project; this runner holds the lock, so a RUNNING task has no owner.</param>
    /// <param name="options">May hold the choice.</param>
    /// <param name="changed">Whether anything was settled, so that the project has to be read again.</param>
    /// <param name="cancellationToken">Ends a question.</param>
    /// <returns>Why a choice could not be carried out; <c>null</c> otherwise.</returns>
    internal StopView? Settle(Situation situation, RunOptions options, out bool changed, CancellationToken cancellationToken)
    {
        changed = false;
        foreach (var task in situation.Tasks.Where(task => task.Status == TaskState.Running))
        {
            var interrupted = Describe(task);
            Tell(task, interrupted);
            if ((options.OnInterrupted ?? Ask(task, cancellationToken)) is not { } choice)
                continue;

            if (choice == InterruptedChoice.Retry && interrupted.Survivors.Count > 0)
                return stops.StillAlive(interrupted, "run --on-interrupted retry");

            journal.Append(Decision(task, choice));
            terminal.Say($"Task '{task.Id}': {Spell(choice)}.");
            changed = true;
        }

        return changed && mirror.Write(situation) is MirrorOutcome.Refused refused ? refused.Stop : null;
    }

    /// <summary>The interrupted tasks among some ids.</summary>
    internal IReadOnlyList<InterruptedTask> Describe(Situation situation, IReadOnlyList<string> taskIds) =>
        [.. taskIds.Select(id => Describe(situation.Task(id)))];

    /// <summary>Refuses to start a task while a process of an earlier attempt is at work, however the task became READY.</summary>
    internal StopView? RefuseBesideSurvivors(TaskSituation task) =>
        Describe(task) is { Survivors.Count: > 0 } interrupted ? stops.StillAlive(interrupted, "run") : null;

    private InterruptedTask Describe(TaskSituation task)
    {
        var history = task.Facts.History;
        var log = history.LastStart?.Details.GetValueOrDefault(DetailKeys.Log);
        var survivors = history.Processes.Count == 0 && log is not null
            ? processes.SessionsWith(AttemptMark.Of(place.LogFile(log)))
            : AttemptProcesses.Of(history).Where(process => processes.IsAtWork(new StartedProcess(process.Id, process.StartedAt))).Select(process => process.Id);
        return new InterruptedTask(
            task.Id,
            history.LastStart?.Timestamp,
            log,
            history.LastStart?.Details.GetValueOrDefault(DetailKeys.Runner),
            [.. survivors])
        {
            IsStarted = history.IsStarted,
        };
    }

    private void Tell(TaskSituation task, InterruptedTask interrupted)
    {
        terminal.Say(string.Join('\n', [InterruptionText.Headline(interrupted), .. InterruptionText.Facts(interrupted)]));
        if (!task.Facts.History.InterruptionTold)
            journal.Append(new JournalDraft(task.Id, JournalEventType.Interrupted, null, null, new Dictionary<string, string> { [DetailKeys.Detail] = "found RUNNING without a live runner" }));
    }

    private InterruptedChoice? Ask(TaskSituation task, CancellationToken cancellationToken)
    {
        while (terminal.CanAsk && terminal.Ask($"What becomes of '{task.Id}'? r run it again, e it failed, d it had finished:", cancellationToken) is { } line)
        {
            if (InterruptionText.ChoiceOf(line) is { } choice)
                return choice;

            terminal.Say("Please answer r, e or d.");
        }

        return null;
    }

    // A retry never goes straight to READY: what it depends on may have been reopened meanwhile (decision C-9).
    private static JournalDraft Decision(TaskSituation task, InterruptedChoice choice)
    {
        var (type, to) = choice switch
        {
            InterruptedChoice.Retry => (JournalEventType.ManualAction, TaskState.Pending),
            InterruptedChoice.Error => (JournalEventType.ErrorTask, TaskState.Error),
            _ => (JournalEventType.CompleteTask, TaskState.Done),
        };
        KeyValuePair<string, string>[] details =
        [
            new(DetailKeys.Reason, $"interrupted; a person chose: {Spell(choice)}"),
            .. choice == InterruptedChoice.Error ? Issue : [],
        ];
        return Transitions.Draft(task.Id, type, TaskState.Running, to, task.Facts, details);
    }

    private static KeyValuePair<string, string>[] Issue =>
        [new(DetailKeys.IssueType, "INTERRUPTED"), new(DetailKeys.Detail, "The runner died while the task was running.")];

    private static string Spell(InterruptedChoice choice) => choice switch
    {
        InterruptedChoice.Retry => "run it again",
        InterruptedChoice.Error => "it failed",
        _ => "it had finished",
    };
}
