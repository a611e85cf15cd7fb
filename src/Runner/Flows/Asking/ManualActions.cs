using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Flows.Asking;

/// <summary>Journals what a person decided.</summary>
internal static class ManualActions
{
    /// <summary>Journals an answer before it is acted on.</summary>
    /// <param name="context">The attempt.</param>
    /// <param name="reply">The answer and where it came from.</param>
    /// <param name="about">What it was about: <c>task</c>, <c>prompt</c> or <c>output</c>.</param>
    internal static void JournalAnswer(this AttemptContext context, Reply.Given reply, string about)
    {
        var details = new Dictionary<string, string>
        {
            [FactKeys.Answer] = reply.Answer.Letter,
            [FactKeys.AnswerSource] = reply.Source,
            [FactKeys.About] = about,
        };
        if (reply.Answer.Reason is { } reason)
            details[FactKeys.Reason] = Snippet.Of(reason);

        context.Journal(JournalEventType.ManualAction, details);
    }
}
