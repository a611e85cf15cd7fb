using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Asking;

/// <summary>Gets an answer: prepared ones first, then from the person at the terminal.</summary>
/// <param name="terminal">The person.</param>
/// <param name="answers">What was prepared.</param>
internal sealed class Questioner(ITerminal terminal, IAnswers answers)
{
    private const int MostAttempts = 5;

    /// <summary>Whether there is anyone or anything to answer a question about a task.</summary>
    internal bool CanAnswer(string taskId) => terminal.CanAsk || answers.Peek(taskId) is not null;

    /// <summary>Leaves out prepared retries at the front: the run before this one acted on them.</summary>
    internal void LeaveOutRetries(string taskId)
    {
        while (answers.Peek(taskId) is { } prepared && AnswerText.Parse(prepared) is { Key: AnswerKey.Retry })
            terminal.Say($"The prepared answer '{answers.Take(taskId)}' led to this prompt already.");
    }

    /// <summary>Asks until an allowed answer comes; bounded, so that a stuck input never loops.</summary>
    /// <param name="taskId">The task that asks.</param>
    /// <param name="question">The question, without what can be answered.</param>
    /// <param name="options">What can be answered.</param>
    /// <param name="cancellationToken">Cancels the run.</param>
    internal Reply Ask(string taskId, string question, IReadOnlyList<AnswerOption> options, CancellationToken cancellationToken)
    {
        while (answers.Take(taskId) is { } prepared)
        {
            if (Understand(prepared, options) is { } answer)
            {
                terminal.Say($"{question} {answer.Letter}, from the answers file");
                return new Reply.Given(answer, "answers file");
            }

            terminal.Say($"The prepared answer '{prepared}' does not fit here; possible: {AnswerText.Describe(options)}.");
        }

        return AskPerson(question, options, cancellationToken);
    }

    /// <summary>Asks the person only, for questions that a prepared answer was not meant for.</summary>
    internal Reply AskPerson(string question, IReadOnlyList<AnswerOption> options, CancellationToken cancellationToken)
    {
        for (var attempt = 0; terminal.CanAsk && attempt < MostAttempts; attempt++)
        {
            var line = terminal.Ask($"{question} {AnswerText.Describe(options)}: ", cancellationToken);
            if (cancellationToken.IsCancellationRequested)
                return new Reply.Cancelled();

            if (line is null)
                break;

            if (Understand(line, options) is { } answer)
                return new Reply.Given(WithReason(answer, cancellationToken), "terminal");

            terminal.Say($"'{VisibleText.Escape(line)}' is not an answer here; possible: {AnswerText.Describe(options)}.");
        }

        return cancellationToken.IsCancellationRequested ? new Reply.Cancelled() : new Reply.Nobody();
    }

    private Answer WithReason(Answer answer, CancellationToken cancellationToken)
    {
        if (answer is not { Key: AnswerKey.Error, Reason: null })
            return answer;

        var reason = terminal.Ask("Reason: ", cancellationToken);
        return AnswerText.WithReason(answer, reason);
    }

    private static Answer? Understand(string text, IReadOnlyList<AnswerOption> options) =>
        AnswerText.Parse(text) is { } answer && options.Any(option => option.Key == answer.Key) ? answer : null;
}
