using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Ai;

/// <summary>One recorded answer.</summary>
/// <param name="Variant">Which prompt it answers.</param>
/// <param name="Text">The answer.</param>
internal sealed record RecordedReply(PromptVariant Variant, string Text)
{
    /// <summary>Whether somebody wrote it as a sample; <c>null</c> where it is as its file says.</summary>
    public bool? IsSample { get; init; }

    /// <summary>The model that gave it; <c>null</c> where it is as its file says.</summary>
    public string? Model { get; init; }

    /// <summary>Why it ended, as the server says; only <c>stop</c> is a whole answer.</summary>
    public string? FinishReason { get; init; }

    /// <summary>What it used when it was recorded; a replay uses nothing.</summary>
    public AiUsage Usage { get; init; } = AiUsage.Unknown;

    /// <summary>The hash of the prompt it answers, as <see cref="PromptHash"/> makes it; <c>null</c> where it answers any.</summary>
    public string? PromptHash { get; init; }
}
