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
    internal IReadOnlyList<string> RepliesFor(PromptVariant variant) =>
        [.. Replies.Where(reply => reply.Variant == variant).Select(reply => reply.Text)];

    /// <summary>Tells a person what the answer is.</summary>
    /// <param name="path">The recording's path.</param>
    internal string Describe(string path)
    {
        var what = IsSample ? "a recorded sample" : $"a recorded answer{(Model is null ? string.Empty : $" of {Model}")}";
        return $"The following answer is {what} from {path}; no live model is asked.{(Note is null ? string.Empty : $" {Note}")}";
    }
}
