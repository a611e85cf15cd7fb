using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Editing;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Lets a person see a prompt, change it or refuse it before it is sent (R001-47).</summary>
/// <param name="files">Where a prompt is edited.</param>
/// <param name="terminal">The person.</param>
/// <param name="questioner">Asks.</param>
/// <param name="editing">Opens the prompt.</param>
internal sealed class PromptReview(IProjectFiles files, ITerminal terminal, Questioner questioner, Editing editing)
{
    private const int MostRounds = 20;
    private const string Question = "Send it?";
    private static readonly AnswerOption[] Unchangeable = [new(AnswerKey.Yes, "send"), new(AnswerKey.Error, "error"), new(AnswerKey.View, "see all of it")];
    private static readonly AnswerOption[] Options = [.. Unchangeable, new(AnswerKey.Manual, "edit it")];
    private static readonly AnswerOption[] Edited = [new(AnswerKey.Yes, "edited and saved"), new(AnswerKey.Error, "leave it as it was")];

    /// <summary>Shows the prompt and asks.</summary>
    /// <returns>How the attempt ends, or the prompt that may be sent.</returns>
    internal async Task<PromptDecision> AskAsync(AiAttempt attempt, string prompt, CancellationToken cancellationToken)
    {
        if (!attempt.Context.Options.ReviewPrompt)
            return new PromptDecision.Send(prompt);

        Show(prompt);
        for (var rounds = 0; rounds < MostRounds; rounds++)
        {
            switch (questioner.Ask(attempt.TaskId, Question, terminal.CanAsk ? Options : Unchangeable, cancellationToken))
            {
                case Reply.Cancelled:
                    return new PromptDecision.Hold(new ExecutionResult.Cancelled());
                case Reply.Given { Answer.Key: AnswerKey.View }:
                    terminal.Quote(prompt, int.MaxValue);
                    break;
                case Reply.Given { Answer.Key: AnswerKey.Manual }:
                    prompt = await EditAsync(attempt, prompt, cancellationToken).ConfigureAwait(false);
                    Show(prompt);
                    break;
                case Reply.Given given:
                    attempt.Context.JournalAnswer(given, "prompt");
                    return given.Answer.Key == AnswerKey.Yes ? new PromptDecision.Send(prompt) : new PromptDecision.Hold(Refused(given.Answer));
                case Reply.Nobody:
                    return new PromptDecision.Hold(Nobody(attempt));
            }
        }

        return new PromptDecision.Hold(Nobody(attempt));
    }

    private static ExecutionResult.Failed Refused(Answer answer) => new(IssueTypes.ManualBlocker, $"the prompt was not sent: {answer.Reason ?? "no reason given"}");

    private static ExecutionResult.Waiting Nobody(AiAttempt attempt) => new(
        $"Task '{attempt.TaskId}': --review-prompt needs a person to agree to the prompt: run again at a terminal, or give the answers in a file with --answers, or leave --review-prompt out.")
    {
        Question = AnswerText.Pending("prompt", Question, Unchangeable),
    };

    private void Show(string prompt)
    {
        terminal.Say("The prompt:");
        terminal.Quote(prompt);
    }

    private async Task<string> EditAsync(AiAttempt attempt, string prompt, CancellationToken cancellationToken)
    {
        var path = $".tofa/prompts/{SafeName.For(attempt.TaskId)}.{attempt.Number}.md";
        files.Replace(path, prompt);
        if (!await editing.OpenAsync(path, cancellationToken).ConfigureAwait(false)
            && questioner.AskPerson($"Edit '{path}' and save it. Finished?", Edited, cancellationToken) is not Reply.Given { Answer.Key: AnswerKey.Yes })
            return prompt;

        var edit = new HandEdit(prompt, editing.Read(path));
        if (string.IsNullOrWhiteSpace(edit.After))
        {
            terminal.Say($"'{path}' is empty, so the prompt stays as it was.");
            return prompt;
        }

        attempt.Context.Journal(JournalEventType.ManualAction, new Dictionary<string, string>(edit.Facts("prompt")) { [DetailKeys.File] = path });
        return edit.After;
    }
}
