using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Between recorded replies and those of a model.</summary>
internal static class Recordings
{
    /// <summary>What a recorded reply says again; one that had not ended by itself is no answer now either.</summary>
    internal static AiReply ReplyOf(RecordedReply reply) => reply.FinishReason switch
    {
        null or "stop" => new AiReply.Answered(reply.Text),
        "length" => Failed(AiFailureKind.Truncated, reply),
        "content_filter" => Failed(AiFailureKind.Filtered, reply),
        _ => Failed(AiFailureKind.Cut, reply),
    };

    /// <summary>How an answer is recorded.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="answered">The answer, without secrets.</param>
    /// <param name="prompt">The prompt without secrets.</param>
    internal static RecordedReply Of(AiRequest request, AiReply.Answered answered, string prompt) => new(request.Variant, answered.Text)
    {
        Model = answered.Model ?? request.Model,
        FinishReason = "stop",
        Usage = answered.Usage,
        PromptHash = PromptHash.Of(prompt),
    };

    private static AiReply.Failed Failed(AiFailureKind kind, RecordedReply reply) =>
        new($"the recorded answer ended with finish_reason '{reply.FinishReason}'; change the prompt and record it again", reply.Text) { Kind = kind };
}
