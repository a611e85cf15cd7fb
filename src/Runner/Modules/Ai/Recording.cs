using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Ai;

/// <summary>Recorded answers to one task's prompts.</summary>
/// <param name="IsSample">Whether somebody wrote them as samples; <c>false</c> where a model gave them.</param>
/// <param name="Note">Where they come from, in words; <c>null</c> where not given.</param>
/// <param name="Model">The model that gave them; <c>null</c> where not given.</param>
/// <param name="Replies">The answers in order.</param>
internal sealed record Recording(bool IsSample, string? Note, string? Model, IReadOnlyList<RecordedReply> Replies)
{
    /// <summary>The answers to one of the prompts, in order; a call beyond the last gets the last again.</summary>
    internal IReadOnlyList<RecordedReply> RepliesFor(PromptVariant variant) => [.. Replies.Where(reply => reply.Variant == variant)];

    /// <summary>Adds an answer of a model.</summary>
    /// <param name="reply">The answer.</param>
    /// <param name="isFirst">Whether it is the first to its prompt in this run, and so takes the place of earlier ones.</param>
    internal Recording With(RecordedReply reply, bool isFirst)
    {
        // What a sample file leaves behind among a model's answers has to say itself what it is.
        var kept = Replies.Where(old => !isFirst || old.Variant != reply.Variant)
            .Select(old => IsSample ? old with { IsSample = old.IsSample ?? true } : old with { Model = old.Model ?? Model });
        return new Recording(false, Note, null, [.. kept, reply]);
    }

    /// <summary>Tells a person what the answer is.</summary>
    /// <param name="path">The recording's path.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="promptHash">The hash of the prompt that is asked.</param>
    internal string Describe(string path, RecordedReply reply, string promptHash)
    {
        var model = reply.Model ?? Model;
        var what = reply.IsSample ?? IsSample ? "a recorded sample" : $"a recorded answer{(model is null ? string.Empty : $" of {model}")}";
        var note = Note is null ? string.Empty : $" {Note}";
        var other = reply.PromptHash is null || reply.PromptHash == promptHash ? string.Empty : " It was recorded for another prompt than this; --ai record asks again.";
        return $"The following answer is {what} from {path}; no live model is asked.{note}{other}";
    }
}
