using System.Diagnostics;
using System.Globalization;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Takes one task from READY to its end: journalled and mirrored before it starts and after it ends (R001-43 to R001-52).</summary>
/// <param name="journal">The journal.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="executor">Executes the task.</param>
/// <param name="terminal">Told what happens.</param>
/// <param name="stops">Puts the ends into words.</param>
/// <param name="place">Where the run happens.</param>
internal sealed class Attempts(Journal journal, MirrorWriter mirror, Executor executor, ITerminal terminal, Stops stops, RunPlace place)
{
    /// <summary>Makes the attempt.</summary>
    internal async Task<AttemptResult> MakeAsync(Situation situation, PipelineTask task, RunOptions options, CancellationToken cancellationToken)
    {
        var before = situation.Task(task.Definition.Id);
        Announce(before, situation);
        var log = LogNames.For(before.Id, before.Facts.History.Attempts + 1);
        Start(before, log);
        var started = mirror.Write(situation);
        if (started is not MirrorOutcome.Written)
        {
            // Nobody may see a task run that the files do not show as RUNNING (R001-44).
            Append(before, AttemptEnding.PutOff("not started: the YAML files could not be written"));
            return new AttemptResult(null, (started as MirrorOutcome.Refused)?.Stop);
        }

        var context = new AttemptContext(
            (type, details) => journal.Append(new JournalDraft(before.Id, type, null, null, details)),
            $"{place.Directory}/{log}",
            options)
        {
            EarlierAttempts = before.Facts.History.Attempts,
        };
        var result = await executor.ExecuteAsync(task, context, cancellationToken).ConfigureAwait(false);
        return Finish(situation, before, task, result);
    }

    private AttemptResult Finish(Situation situation, TaskSituation before, PipelineTask task, ExecutionResult result)
    {
        var ending = AttemptEnding.Of(result);
        Append(before, ending);
        var mirrored = mirror.Write(situation);
        var status = ending.Status.ToYaml();
        terminal.Say(ending.IsFinal ? $"{before.Id}: {status}" : $"{before.Id}: back to {status}");
        if (ending.IsFinal)
            executor.Finished(task, ending.Status);

        var finished = ending.IsFinal ? new FinishedTask(before.Id, status) : null;
        return new AttemptResult(finished, (mirrored as MirrorOutcome.Refused)?.Stop ?? StopAfter(before.Id, result));
    }

    private StopView? StopAfter(string taskId, ExecutionResult result) => result switch
    {
        ExecutionResult.Waiting waiting => stops.Waiting(taskId, waiting.Instruction),
        ExecutionResult.Cancelled => stops.Cancelled(taskId),
        ExecutionResult.Done or ExecutionResult.Failed or ExecutionResult.Skipped => null,
        _ => throw new UnreachableException(),
    };

    private void Announce(TaskSituation task, Situation situation)
    {
        var settled = situation.Tasks.Count(other => Blockers.Satisfies(other.Status));
        terminal.Say($"[{settled + 1}/{situation.Tasks.Count}] {task.Id}: {task.Definition.Name}");
        foreach (var line in VisibleText.Paragraph(task.Definition.Description))
            terminal.Say($"  {line}");
    }

    private void Start(TaskSituation task, string log) =>
        journal.Append(Transitions.Draft(task.Id, JournalEventType.StartTask, TaskState.Ready, TaskState.Running, task.Facts,
        [
            new(DetailKeys.Attempt, (task.Facts.History.Attempts + 1).ToString(CultureInfo.InvariantCulture)),
            new(DetailKeys.Log, log),
            new(DetailKeys.Runner, place.ProcessId.ToString(CultureInfo.InvariantCulture)),
        ]));

    private void Append(TaskSituation task, AttemptEnding ending) =>
        journal.Append(new JournalDraft(task.Id, ending.EventType, TaskState.Running, ending.Status, ending.Details));
}
