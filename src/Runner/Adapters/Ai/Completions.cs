using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Judges a completion: only a whole, unrefused, non-empty one is an answer.</summary>
internal static class Completions
{
    /// <summary>Judges a completion that has come to its end.</summary>
    internal static AiReply Judge(CompletionFacts facts) => ReplyOf(facts) with { Usage = facts.Usage, Model = facts.Model };

    /// <summary>What a call used.</summary>
    internal static AiUsage UsageOf(ChatTokenUsage? usage) => usage is null
        ? AiUsage.Unknown
        : new AiUsage(usage.InputTokenCount, usage.InputTokenDetails?.CachedTokenCount, usage.OutputTokenCount, usage.OutputTokenDetails?.ReasoningTokenCount);

    private static AiReply ReplyOf(CompletionFacts facts)
    {
        var partial = facts.Text.Length == 0 ? null : facts.Text;
        if (facts.Refusal.Length > 0)
            return Failed(AiFailureKind.Refused, $"the model refused: {facts.Refusal}; change the prompt", partial);

        return facts.Finish switch
        {
            ChatFinishReason.Length => Failed(AiFailureKind.Truncated, "the answer was cut because it reached the model's length limit; shorten what is asked for or use another model", partial),
            ChatFinishReason.ContentFilter => Failed(AiFailureKind.Filtered, "the server's content filter withheld the answer; change the prompt", partial),
            ChatFinishReason.ToolCalls or ChatFinishReason.FunctionCall => Failed(AiFailureKind.ToolCall, "the model asked for a tool, which this runner does not offer; change the prompt", partial),
            ChatFinishReason.Stop when string.IsNullOrWhiteSpace(facts.Text) => Failed(AiFailureKind.Empty, "the model answered with nothing; run again or change the prompt", null),
            ChatFinishReason.Stop => new AiReply.Answered(facts.Text),
            _ => Failed(AiFailureKind.Cut, "the answer ended without saying why; run again later", partial),
        };
    }

    private static AiReply.Failed Failed(AiFailureKind kind, string reason, string? partial) => new(reason, partial) { Kind = kind };
}
