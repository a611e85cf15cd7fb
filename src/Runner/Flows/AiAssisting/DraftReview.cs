using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Reviews;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Shows an answer with its review points and asks what becomes of it (R001-48, R001-49).</summary>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
internal sealed class DraftReview(ITerminal terminal, Questioner questioner)
{
    /// <summary>Asks once.</summary>
    internal ReviewStep Ask(AiAttempt attempt, Draft draft, CancellationToken cancellationToken)
    {
        Show(attempt, draft);
        var options = ReviewRules.Options(draft, attempt.HasFallback);
        var reply = questioner.Ask(attempt.TaskId, "What becomes of it?", options, cancellationToken);
        if (reply is Reply.Given given)
        {
            attempt.Context.JournalAnswer(given, "output");
            return ReviewRules.AfterAnswer(draft, given.Answer, attempt.HasFallback);
        }

        return new ReviewStep.End(reply is Reply.Cancelled
            ? new Modules.Executing.ExecutionResult.Cancelled()
            : ReviewRules.Unanswered(draft, WhatToDo(attempt)));
    }

    /// <summary>What a person does so that an answer can be reviewed.</summary>
    internal static string WhatToDo(AiAttempt attempt) =>
        $"Task '{attempt.TaskId}' waits for a person to review the model's answer: run again at a terminal, or give the decision in a file with --answers.";

    private void Show(AiAttempt attempt, Draft draft)
    {
        terminal.Say(draft is Draft.Invalid ? "The answer, which cannot be accepted:" : "The answer:");
        terminal.Quote(draft switch
        {
            Draft.Usable usable => usable.Output,
            Draft.Invalid invalid => invalid.Answer,
            Draft.CallFailed failed => failed.Reason,
            _ => string.Empty,
        });
        if (draft is Draft.Invalid { Reason: var reason })
            terminal.Say($"Problem: {reason}");

        if (attempt.Ai.ReviewPoints.Count > 0)
            terminal.Say("Check before accepting:");

        foreach (var point in attempt.Ai.ReviewPoints)
            terminal.Quote($"[ ] {point}");
    }
}
