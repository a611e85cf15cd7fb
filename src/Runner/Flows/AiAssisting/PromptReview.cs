using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Lets a person see a prompt before it is sent (R001-47).</summary>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
internal sealed class PromptReview(ITerminal terminal, Questioner questioner)
{
    private static readonly AnswerOption[] Options = [new(AnswerKey.Yes, "send"), new(AnswerKey.Error, "error")];

    /// <summary>Shows the prompt and asks; prepared answers are about outputs, so only the person can answer this.</summary>
    /// <returns>How the attempt ends; <c>null</c> where the prompt may be sent.</returns>
    internal ExecutionResult? Ask(AiAttempt attempt, string prompt, CancellationToken cancellationToken)
    {
        if (!attempt.Context.Options.ReviewPrompt)
            return null;

        terminal.Say("The prompt:");
        terminal.Quote(prompt);
        var reply = questioner.AskPerson("Send it?", Options, cancellationToken);
        if (reply is not Reply.Given given)
        {
            return reply is Reply.Cancelled
                ? new ExecutionResult.Cancelled()
                : new ExecutionResult.Waiting($"Task '{attempt.TaskId}': --review-prompt needs a person at a terminal; run again there, or without it.");
        }

        attempt.Context.JournalAnswer(given, "prompt");
        return given.Answer.Key == AnswerKey.Yes
            ? null
            : new ExecutionResult.Failed(IssueTypes.ManualBlocker, $"the prompt was not sent: {given.Answer.Reason ?? "no reason given"}");
    }
}
