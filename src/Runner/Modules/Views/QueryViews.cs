using System.Diagnostics;
using Tofa.Model.Problems;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Checks;
using Tofa.Runner.Modules.Doctoring;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Interruptions;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Views;

/// <summary>Answers the commands that only look.</summary>
/// <param name="invocation">How this person starts the application.</param>
/// <param name="exists">Whether a file of the project exists.</param>
internal sealed class QueryViews(Invocation invocation, Func<string, bool> exists)
{
    /// <summary>The answer of <c>status</c>.</summary>
    /// <param name="situation">Where the runbook stands.</param>
    /// <param name="runner">The live runner; <c>null</c> where none runs.</param>
    internal StatusView Status(Situation situation, string? runner)
    {
        var rows = TaskRows.Of(situation);
        var counts = Enum.GetValues<TaskState>()
            .Select(state => (Name: state.ToYaml(), Count: rows.Count(row => row.Status == state.ToYaml())))
            .Where(count => count.Count > 0)
            .ToDictionary(count => count.Name, count => count.Count, StringComparer.Ordinal);
        var isOver = counts.Keys.All(name => TaskStates.FromYaml(name) is { } state && Blockers.Satisfies(state));
        return new StatusView(rows.Count, counts, runner, rows)
        {
            NextCommands = isOver ? [invocation.Command("history"), invocation.Command("log")] : [invocation.Command("next"), invocation.Command("run")],
        };
    }

    /// <summary>The answer of <c>next</c>, or a refusal with the nearest id.</summary>
    /// <param name="situation">Where the runbook stands.</param>
    /// <param name="options">The part of it that is asked for.</param>
    /// <param name="runner">The live runner; <c>null</c> where none runs.</param>
    internal View Next(Situation situation, RunOptions options, string? runner)
    {
        var frontier = Frontier.Of(situation.Plan);
        if (new Stops(invocation).Range(options, frontier.Graph) is { } refused)
            return refused;

        var changes = options.StartFrom is null ? [] : StartFrom.Changes(frontier.Graph.Tasks, options.StartFrom);
        var orders = Orders.Default with { Selected = options.Range.Select(frontier.Graph), KeepGoing = options.KeepGoing };
        var next = Next(situation, Planner.LookAhead(Planner.After(frontier, new NextStep.Change(changes)), orders), runner);
        var leftOut = changes.Where(change => change.To == TaskState.Skipped).Select(change => $"'{change.TaskId}'").ToList();
        return leftOut.Count == 0 ? next : next with { Message = $"{string.Join(", ", leftOut)} would be SKIPPED. {next.Message}" };
    }

    private NextView Next(Situation situation, NextStep step, string? runner)
    {
        var run = invocation.Command("run");
        return step switch
        {
            NextStep.Failed failed => About(situation, failed.TaskIds[0], "failed", "failed; nothing else is started until that is settled", invocation.About("show", failed.TaskIds[0])),
            NextStep.Interrupted interrupted when runner is not null => About(situation, interrupted.TaskIds[0], "running", $"is RUNNING: a runner works on it, {runner}", invocation.Command("status --watch")),
            NextStep.Interrupted interrupted => About(situation, interrupted.TaskIds[0], "interrupted", $"was interrupted: it is RUNNING and {InterruptionText.Cause(situation.Task(interrupted.TaskIds[0]).Facts.History)}", run),
            NextStep.Start start => About(situation, start.TaskIds[0], "ready", "comes next", run),
            NextStep.Blocked blocked => About(situation, blocked.Blockages[0].TaskId, "blocked", $"waits for {WaitText.Of(blocked.Blockages[0])}", invocation.Command("status")),
            NextStep.AllDone done => new NextView("done", new Stops(invocation).End(done.Left, situation.Count).Message, null) { NextCommands = [invocation.Command("status")] },
            NextStep.Wait => throw new UnreachableException("Nothing is at work for one who only looks."),
            NextStep.Change change => throw new UnreachableException($"Looking ahead left '{change.Changes[0].TaskId}' to be changed."),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The answer of <c>show</c>, or a refusal with the nearest id.</summary>
    /// <param name="situation">Where the runbook stands.</param>
    /// <param name="taskId">As it was typed.</param>
    /// <param name="records">The whole journal.</param>
    internal View Find(Situation situation, string taskId, IEnumerable<JournalRecord> records)
    {
        var ids = situation.Tasks.Select(task => task.Id).ToList();
        return ids.Contains(taskId, StringComparer.Ordinal)
            ? Show(situation, taskId, records)
            : new Stops(invocation).UnknownTask(taskId, Suggestion.Nearest(taskId, ids));
    }

    /// <summary>The answer of <c>show</c> for a task that exists.</summary>
    /// <param name="situation">Where the runbook stands.</param>
    /// <param name="taskId">A task that exists.</param>
    /// <param name="records">The whole journal.</param>
    internal ShowView Show(Situation situation, string taskId, IEnumerable<JournalRecord> records)
    {
        var task = situation.Task(taskId);
        var definition = task.Definition;
        return new ShowView(TaskRows.Of(situation).First(row => row.Id == taskId))
        {
            Description = definition.Description,
            Does = Does(definition),
            Instructions = definition.ManualInstructions,
            ReviewPoints = definition.Ai?.ReviewPoints ?? default,
            Outputs = definition.Outputs,
            Gates = [.. definition.Gates.Select(gate => $"{gate.Title}: {gate.Condition}")],
            Pauses = [.. definition.Pauses.Select(PauseText.Of)],
            Certainty = definition.Certainty,
            Alternatives = definition.Alternatives,
            OutputArtifact = definition.OutputArtifact,
            RequiredBy = [.. situation.Tasks.Where(other => other.Definition.DependsOn.Contains(taskId)).Select(other => other.Id)],
            Attempts = task.Facts.History.Attempts,
            LogFile = task.Facts.History.LastStart?.Details.GetValueOrDefault(DetailKeys.Log) is { } log && exists(log) ? log : null,
            History = [.. records.Where(record => record.TaskId == taskId).Select(HistoryRow.Of)],
            NextCommands = [invocation.Command("next"), invocation.Command("run")],
        };
    }

    /// <summary>The answer of <c>validate</c>.</summary>
    /// <param name="problems">Everything that is wrong.</param>
    /// <param name="beside">What is wrong with what model calls depend on besides the runbook.</param>
    /// <param name="changed">The tasks that differ from the build.</param>
    internal ValidationView Validation(IReadOnlyList<ProblemRow> problems, IReadOnlyList<Finding> beside, IReadOnlyList<string> changed)
    {
        var errors = problems.Count(problem => problem.Severity == ProblemRow.Error) + beside.Count(finding => finding.IsMistake);
        var valid = errors == 0 && changed.Count == 0;
        return new ValidationView(valid, errors, problems.Count + beside.Count - errors, problems, changed)
        {
            Findings = [.. beside.Select(ValidationFinding.Of)],
            NextCommands = valid ? [invocation.Command("run")] : changed.Count > 0 && errors == 0 ? [invocation.Build ?? "dotnet build"] : [invocation.Command("validate")],
        };
    }

    private static NextView About(Situation situation, string taskId, string outcome, string predicate, string command)
    {
        var row = TaskRows.Of(situation).First(row => row.Id == taskId);
        return new NextView(outcome, $"Task '{taskId}' ({row.Name}) {predicate}.", row) { NextCommands = [command] };
    }

    private static string? Does(TaskDefinition task) => task switch
    {
        { Script.ShellCommand: { } line } => line,
        { Script.ScriptType: { } type } => type,
        { Script.Command: { Count: > 0 } command } => string.Join(' ', command.Select(ShellWord.Quote)),
        { Ai: { } ai } => $"{ai.Model ?? "the default model"} answers {ai.Prompt.Path ?? "the prompt in the detail file"}",
        _ => null,
    };
}
