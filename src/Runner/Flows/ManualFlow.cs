using System.Diagnostics;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Shows a person what to do and waits for the outcome (R001-45).</summary>
/// <param name="terminal">The person.</param>
/// <param name="answers">Answers prepared before the run.</param>
internal sealed class ManualFlow(ITerminal terminal, IAnswers answers)
{
    private const string Question = "Done?";

    private static readonly AnswerOption[] Options =
        [new(AnswerKey.Yes, "done"), new(AnswerKey.Error, "error"), new(AnswerKey.Skip, "skip")];

    private readonly Questioner questioner = new(terminal, answers);

    /// <summary>Executes the task.</summary>
    internal Task<ExecutionResult> ExecuteAsync(ManualTask task, AttemptContext context, CancellationToken cancellationToken)
    {
        ShowInstructions(task);
        var reply = questioner.Ask(task.Definition.Id, Question, Options, cancellationToken);
        if (reply is Reply.Given given)
            context.JournalAnswer(given, "task");

        return Task.FromResult(Conclude(task, reply));
    }

    private void ShowInstructions(ManualTask task)
    {
        var definition = task.Definition;
        terminal.Say(definition.ManualInstructions.Count == 0
            ? "This manual task has no manual_instructions; its name and description say what to do."
            : "To do:");
        var number = 0;
        foreach (var instruction in definition.ManualInstructions)
            terminal.Quote(definition.ManualInstructions.Count == 1 ? instruction : $"{++number}. {instruction}");

        foreach (var output in definition.Outputs)
            terminal.Quote($"expected: {output}");

        if (definition.OutputArtifact is { } artifact)
            terminal.Quote($"expected file: {artifact}");
    }

    private static ExecutionResult Conclude(ManualTask task, Reply reply) => reply switch
    {
        Reply.Given { Answer.Key: AnswerKey.Yes } given => new ExecutionResult.Done(new Dictionary<string, string>
        {
            [FactKeys.Answer] = given.Answer.Letter,
            [FactKeys.AnswerSource] = given.Source,
        }),
        Reply.Given { Answer.Key: AnswerKey.Skip } => new ExecutionResult.Skipped(),
        Reply.Given given => new ExecutionResult.Failed(IssueTypes.ManualBlocker, given.Answer.Reason ?? "marked as failed without a reason"),
        Reply.Cancelled => new ExecutionResult.Cancelled(),
        Reply.Nobody => new ExecutionResult.Waiting(WhatToDo(task)) { Question = AnswerText.Pending("task", Question, Options) },
        _ => throw new UnreachableException(),
    };

    private static string WhatToDo(ManualTask task) =>
        $"Task '{task.Definition.Id}' waits for a person: do what it says, then run again at a terminal and answer y, or give the answer in a file with --answers.";
}
