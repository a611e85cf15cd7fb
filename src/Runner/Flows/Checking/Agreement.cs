using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Modules.Answers;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Flows.Checking;

/// <summary>Asks a person to agree to something about a task.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Options">The answers, the one that agrees among them.</param>
/// <param name="About">What the journal says that it was about.</param>
internal sealed record Agreement(string Question, AnswerOption[] Options, string About)
{
    /// <summary>How an attempt ends that waits for the answer.</summary>
    internal ExecutionResult Unanswered(ExecutionResult.Waiting nobody) => nobody with { Question = AnswerText.Pending(About, Question, Options) };

    /// <summary>Asks.</summary>
    /// <param name="questioner">Asks the person.</param>
    /// <param name="taskId">The task.</param>
    /// <param name="context">The attempt, in which the answer is journalled.</param>
    /// <param name="nobody">How the attempt ends where nobody is there.</param>
    /// <param name="refused">How it ends where the person does not agree, by the reason.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <returns>How the attempt ends; <c>null</c> where the person agrees.</returns>
    internal ExecutionResult? Ask(
        Questioner questioner, string taskId, AttemptContext context, ExecutionResult.Waiting nobody, Func<string, ExecutionResult> refused, CancellationToken cancellationToken)
    {
        var reply = questioner.Ask(taskId, Question, Options, cancellationToken);
        if (reply is not Reply.Given given)
            return reply is Reply.Cancelled ? new ExecutionResult.Cancelled() : Unanswered(nobody);

        context.JournalAnswer(given, About);
        return given.Answer.Key == AnswerKey.Yes ? null : refused(given.Answer.Reason ?? "no reason given");
    }
}
