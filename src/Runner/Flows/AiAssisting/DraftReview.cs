using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Artifacts;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Shows an answer with its review points and what it would replace, and asks what becomes of it (R001-48, R001-49).</summary>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
/// <param name="writer">Knows what is there already.</param>
internal sealed class DraftReview(ITerminal terminal, Questioner questioner, ArtifactWriter writer)
{
    // Somebody who looks that often at the same thing is no person.
    private const int MostLooks = 50;
    private const int ShortDiff = 40;
    private const string Question = "What becomes of it?";

    /// <summary>Asks until there is a decision; looking at the prompt or the difference is none.</summary>
    internal ReviewStep Ask(AiAttempt attempt, Draft draft, string prompt, CancellationToken cancellationToken)
    {
        var change = draft is Draft.Usable usable ? writer.Compare(attempt, usable.Output) : new ArtifactChange.Creates();
        Show(attempt, draft);
        ShowChange(attempt.Task.Definition.OutputArtifact, change);
        var options = ReviewRules.Options(draft, attempt.HasFallback, change);
        for (var looks = 0; looks < MostLooks; looks++)
        {
            var reply = questioner.Ask(attempt.TaskId, Question, options, cancellationToken);
            if (reply is Reply.Cancelled)
                return new ReviewStep.End(new ExecutionResult.Cancelled());

            if (reply is not Reply.Given given)
                break;

            if (Look(given.Answer.Key, prompt, change))
                continue;

            attempt.Context.JournalAnswer(given, "output");
            return ReviewRules.AfterAnswer(draft, given.Answer, attempt.HasFallback);
        }

        return new ReviewStep.End(ReviewRules.Unanswered(draft, Unanswered(attempt)));
    }

    /// <summary>How an attempt ends whose answer nobody can review: what the person does, and what is asked then.</summary>
    internal static ExecutionResult.Waiting Unanswered(AiAttempt attempt) => new(
        $"Task '{attempt.TaskId}' waits for a person to review the model's answer: run again at a terminal, or give the decision in a file with --answers.")
    {
        Question = AnswerText.Pending("output", Question, ReviewRules.Options(new Draft.Usable(string.Empty), attempt.HasFallback, new ArtifactChange.Creates())),
    };

    private bool Look(AnswerKey key, string prompt, ArtifactChange change)
    {
        switch (key)
        {
            case AnswerKey.View:
                terminal.Say("The whole prompt:");
                terminal.Quote(prompt, int.MaxValue);
                return true;
            case AnswerKey.Diff when change is ArtifactChange.Replaces replaces:
                terminal.Say("All that changes:");
                terminal.Quote(string.Join('\n', replaces.Diff.Lines), int.MaxValue);
                return true;
            default:
                return false;
        }
    }

    private void Show(AiAttempt attempt, Draft draft)
    {
        ShowText(draft);
        if (draft is Draft.Invalid { Reason: var reason })
            terminal.Say($"Problem: {reason}");

        if (attempt.Ai.ReviewPoints.Count > 0)
            terminal.Say("Check before accepting:");

        foreach (var point in attempt.Ai.ReviewPoints)
            terminal.Quote($"[ ] {point}");
    }

    private void ShowText(Draft draft)
    {
        if (draft.WasShown)
        {
            terminal.Say(draft is Draft.Invalid ? "The answer above cannot be accepted." : "The answer is above.");
            return;
        }

        terminal.Say(draft is Draft.Invalid ? "The answer, which cannot be accepted:" : "The answer:");
        terminal.Quote(draft switch
        {
            Draft.Usable usable => usable.Output,
            Draft.Invalid invalid => invalid.Answer,
            Draft.CallFailed failed => failed.Reason,
            _ => string.Empty,
        });
    }

    private void ShowChange(string? artifact, ArtifactChange change)
    {
        switch (change)
        {
            case ArtifactChange.Same:
                terminal.Say($"'{artifact}' says exactly this already.");
                break;
            case ArtifactChange.Unreadable unreadable:
                terminal.Say($"Accepting replaces '{artifact}', which cannot be compared ({unreadable.Reason}); a copy is kept.");
                break;
            case ArtifactChange.Replaces { Diff: var diff }:
                terminal.Say($"Accepting replaces '{artifact}' ({diff}); a copy is kept:");
                terminal.Quote(string.Join('\n', diff.Lines), ShortDiff);
                break;
            case ArtifactChange.Creates:
                break;
        }
    }
}
