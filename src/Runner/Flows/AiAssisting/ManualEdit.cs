using System.Diagnostics;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Editing;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Lets a person write the artifact by hand (R001-49 <c>m</c>) and journals that.</summary>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
/// <param name="writer">Puts down what the person starts from.</param>
/// <param name="editing">Opens it.</param>
internal sealed class ManualEdit(ITerminal terminal, Questioner questioner, ArtifactWriter writer, Editing editing)
{
    private static readonly AnswerOption[] Options = [new(AnswerKey.Yes, "edited and saved"), new(AnswerKey.Error, "error")];

    /// <summary>Waits for the edit. Where nobody can be asked, the file as it is counts as the edit that a prepared <c>m</c> announced.</summary>
    internal async Task<ExecutionResult> RunAsync(AiAttempt attempt, CallResult call, ReviewStep.EditByHand step, CancellationToken cancellationToken)
    {
        var artifact = attempt.Task.Definition.OutputArtifact;
        var before = step.Output;
        string? backup = null;
        if (terminal.CanAsk)
        {
            if (step.Output is { } output && writer.Write(attempt, output, out backup) is { } failure)
                return failure;

            before = artifact is null ? null : editing.Read(artifact);
            if (await EditAsync(attempt, artifact, before, cancellationToken).ConfigureAwait(false) is { } ended)
                return WithPointer(ended, artifact, backup);
        }

        var edit = new HandEdit(before, artifact is null ? null : editing.Read(artifact));
        if (artifact is not null && string.IsNullOrWhiteSpace(edit.After))
            return new ExecutionResult.Waiting($"Task '{attempt.TaskId}' waits for a person to write '{artifact}' by hand; it does not exist yet or is empty.") { Question = new PendingQuestion("edit", $"Write '{artifact}'.", []) };

        Journal(attempt, artifact, backup, edit);
        return new ExecutionResult.Done(new Dictionary<string, string>(ArtifactWriter.DoneFacts(attempt, call, backup)) { [FactKeys.ManualEdit] = "true" });
    }

    private async Task<ExecutionResult?> EditAsync(AiAttempt attempt, string? artifact, string? before, CancellationToken cancellationToken)
    {
        if (artifact is not null && await editing.OpenAsync(artifact, cancellationToken).ConfigureAwait(false))
        {
            if (EditRules.Doubt(attempt.Ai, attempt.Schema, before, editing.Read(artifact)) is not { } doubt)
                return null;

            terminal.Say($"'{artifact}': {doubt}.");
        }

        return Confirm(attempt, artifact, cancellationToken);
    }

    private ExecutionResult? Confirm(AiAttempt attempt, string? artifact, CancellationToken cancellationToken)
    {
        var question = artifact is null ? "Do the work by hand. Finished?" : $"Edit '{artifact}' and save it. Finished?";
        var reply = questioner.AskPerson(question, Options, cancellationToken);
        if (reply is Reply.Given given)
            attempt.Context.JournalAnswer(given, "edit");

        return reply switch
        {
            Reply.Given { Answer.Key: AnswerKey.Yes } => null,
            Reply.Given refused => new ExecutionResult.Failed(IssueTypes.ManualBlocker, refused.Answer.Reason ?? "the edit by hand was given up without a reason"),
            Reply.Cancelled => new ExecutionResult.Cancelled(),
            Reply.Nobody => new ExecutionResult.Waiting($"Task '{attempt.TaskId}' waits for an edit by hand{(artifact is null ? string.Empty : $" of '{artifact}'")}; run again and answer m.")
            {
                Question = AnswerText.Pending("edit", question, Options),
            },
            _ => throw new UnreachableException(),
        };
    }

    private ExecutionResult WithPointer(ExecutionResult ended, string? artifact, string? backup)
    {
        if (backup is not null)
            terminal.Say($"'{artifact}' holds the draft now; what it said before is in {backup}.");

        return ended is ExecutionResult.Failed failed && backup is not null ? failed with { Detail = $"{failed.Detail} (the earlier '{artifact}' is in {backup})" } : ended;
    }

    private static void Journal(AiAttempt attempt, string? artifact, string? backup, HandEdit edit)
    {
        var facts = edit.Facts("output");
        if (artifact is not null)
            facts[FactKeys.Artifact] = artifact;

        if (backup is not null)
            facts[FactKeys.Backup] = backup;

        attempt.Context.Journal(JournalEventType.ManualAction, facts);
    }
}
