using System.Diagnostics;
using System.Globalization;
using Tofa.Model.Runbooks;
using Tofa.Runner.Flows.Scripting;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Runs a process or a C# script and judges its end (R001-50).</summary>
/// <param name="processes">Runs processes.</param>
/// <param name="scripts">Runs C# scripts.</param>
/// <param name="terminal">Told what happens.</param>
/// <param name="files">The project's files.</param>
internal sealed class ScriptFlow(IProcessRunner processes, IScriptHost scripts, ITerminal terminal, IProjectFiles files)
{
    /// <summary>Executes the task.</summary>
    internal async Task<ExecutionResult> ExecuteAsync(ScriptTask task, AttemptContext context, CancellationToken cancellationToken)
    {
        var definition = task.Definition;
        if (definition.OutputArtifact is { } artifact && ArtifactPath.Refusal(artifact) is { } refusal)
            return new ExecutionResult.Failed(IssueTypes.ValidationFail, $"output_artifact: {refusal}");

        if (definition.Script is not { } script)
            return new ExecutionResult.Failed(IssueTypes.InputMissing, "the task has no script_details; add them to its detail file and build again");

        if (script.ScriptType is not null)
            return await RunScriptAsync(task, script, context, cancellationToken).ConfigureAwait(false);

        return CommandOf(script) is { } command
            ? await RunProcessAsync(definition, script, command, context, cancellationToken).ConfigureAwait(false)
            : new ExecutionResult.Failed(IssueTypes.InputMissing, "script_details names neither a command nor a script; add one and build again");
    }

    private static ProcessCommand? CommandOf(ScriptDefinition script) => script switch
    {
        { ShellCommand: { } line } when !string.IsNullOrWhiteSpace(line) => new ProcessCommand.Shell(line),
        { Command.Count: > 0 } => new ProcessCommand.Program(script.Command[0], [.. script.Command.Skip(1)]),
        _ => null,
    };

    private async Task<ExecutionResult> RunProcessAsync(
        TaskDefinition task, ScriptDefinition script, ProcessCommand command, AttemptContext context, CancellationToken cancellationToken)
    {
        terminal.Say($"Running {Snippet.Of(Spell(command))}");
        terminal.Say($"Its output goes to {context.LogFile}");
        var request = new ProcessRequest(
            command,
            files.ProjectDirectory,
            ScriptVariables.ForProcess(task, script, files.ProjectDirectory, context.LogFile),
            context.LogFile,
            script.Timeout,
            started => JournalStart(context, started));
        var outcome = await processes.RunAsync(request, cancellationToken).ConfigureAwait(false);
        if (outcome is { Ending: not ProcessEnding.NotStarted, Detail: { } remark })
            terminal.Say(remark);

        return Judge(task, script, outcome) with { StateProblem = outcome.StateProblem };
    }

    private ExecutionResult Judge(TaskDefinition task, ScriptDefinition script, ProcessOutcome outcome) => outcome.Ending switch
    {
        ProcessEnding.Cancelled => new ExecutionResult.Cancelled(),
        ProcessEnding.TimedOut => ScriptResults.TimedOut(script.Timeout, stillRunning: false, outcome.Tail),
        ProcessEnding.Exited when outcome.ExitCode is { } code => Judge(task, code, outcome.Tail),
        _ => ScriptResults.Broke(outcome.Detail ?? "it could not be started", outcome.Tail),
    };

    private async Task<ExecutionResult> RunScriptAsync(ScriptTask task, ScriptDefinition script, AttemptContext context, CancellationToken cancellationToken)
    {
        var definition = task.Definition;
        terminal.Say($"Running {script.ScriptType}");
        var told = new ScriptContext(
            definition.Id,
            files.ProjectDirectory,
            definition.OutputArtifact is { } artifact ? ArtifactPath.Under(files.ProjectDirectory, artifact) : null,
            ScriptVariables.Own(script),
            terminal.Say);
        var outcome = await scripts.RunAsync(new ScriptRequest(task.CallCreateScript, told, context.LogFile, script.Timeout), cancellationToken).ConfigureAwait(false);
        if (outcome is ScriptOutcome.Cancelled { StillRunning: true })
            terminal.Say($"{script.ScriptType} ignores its cancellation token and goes on until this process ends.");

        ExecutionResult result = outcome switch
        {
            ScriptOutcome.Exited exited => Judge(definition, exited.ExitCode, exited.Tail),
            ScriptOutcome.Threw threw => ScriptResults.Broke(threw.Error, string.Empty),
            ScriptOutcome.TimedOut late => ScriptResults.TimedOut(script.Timeout, late.StillRunning, string.Empty),
            ScriptOutcome.Cancelled => new ExecutionResult.Cancelled(),
            _ => throw new UnreachableException(),
        };
        return result with { StateProblem = outcome.StateProblem };
    }

    private ExecutionResult Judge(TaskDefinition task, int exitCode, string tail)
    {
        var artifact = task.OutputArtifact;
        return ScriptResults.Exited(exitCode, tail, artifact is not null && !files.Exists(artifact) ? artifact : null, artifact);
    }

    private static void JournalStart(AttemptContext context, StartedProcess started)
    {
        var facts = new Dictionary<string, string> { [FactKeys.ProcessId] = started.Id.ToString(CultureInfo.InvariantCulture) };
        if (started.StartedAt is { } time)
            facts[FactKeys.ProcessStartedAt] = time.ToString("O", CultureInfo.InvariantCulture);

        context.Journal(JournalEventType.ProcessStarted, facts);
    }

    private static string Spell(ProcessCommand command) => command switch
    {
        ProcessCommand.Shell shell => VisibleText.Block(shell.Line),
        ProcessCommand.Program program => VisibleText.Escape(string.Join(' ', program.Arguments.Prepend(program.FileName))),
        _ => string.Empty,
    };
}
