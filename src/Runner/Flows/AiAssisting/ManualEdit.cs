using System.Diagnostics;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Lets a person write the artifact by hand (R001-49 <c>m</c>) and journals that.</summary>
/// <param name="files">The project's files.</param>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
/// <param name="writer">Puts down what the person starts from.</param>
internal sealed class ManualEdit(IProjectFiles files, ITerminal terminal, Questioner questioner, ArtifactWriter writer)
{
    private static readonly AnswerOption[] Options = [new(AnswerKey.Yes, "edited and saved"), new(AnswerKey.Error, "error")];

    /// <summary>Waits for the edit. Where nobody can be asked, the file as it is counts as the edit that a prepared <c>m</c> announced.</summary>
    internal ExecutionResult Run(AiAttempt attempt, CallResult call, ReviewStep.EditByHand step, CancellationToken cancellationToken)
    {
        var artifact = attempt.Task.Definition.OutputArtifact;
        if (terminal.CanAsk)
        {
            if (step.Output is { } output && writer.Write(attempt, output) is { } failure)
                return failure;

            if (Confirm(attempt, artifact, cancellationToken) is { } ended)
                return ended;
        }

        if (artifact is not null && string.IsNullOrWhiteSpace(Read(artifact)))
            return new ExecutionResult.Waiting($"Task '{attempt.TaskId}' waits for a person to write '{artifact}' by hand; it does not exist yet or is empty.");

        var isChanged = artifact is null || Read(artifact) != step.Output;
        var facts = new Dictionary<string, string> { [FactKeys.ManualEdit] = "true", [FactKeys.About] = "output", ["changed"] = isChanged ? "true" : "false" };
        if (artifact is not null)
            facts[FactKeys.Artifact] = artifact;

        attempt.Context.Journal(JournalEventType.ManualAction, facts);
        return new ExecutionResult.Done(new Dictionary<string, string>(ArtifactWriter.DoneFacts(attempt, call)) { [FactKeys.ManualEdit] = "true" });
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
            Reply.Nobody => new ExecutionResult.Waiting($"Task '{attempt.TaskId}' waits for an edit by hand{(artifact is null ? string.Empty : $" of '{artifact}'")}; run again and answer m."),
            _ => throw new UnreachableException(),
        };
    }

    private string? Read(string artifact)
    {
        try
        {
            return files.ReadText(artifact);
        }
        catch (StateException)
        {
            // What cannot be read as text is not the text that was proposed; the caller then asks the person for it.
            return null;
        }
    }
}
