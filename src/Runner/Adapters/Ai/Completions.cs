using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Judges a completion: only a whole, unrefused, non-empty one is an answer (runner-reliability e2).</summary>
internal static class Completions
{
    /// <summary>Reads a completion.</summary>
    internal static AiReply Read(ChatCompletion completion) => Judge(completion) with { Usage = UsageOf(completion.Usage), Model = completion.Model };

    private static AiUsage UsageOf(ChatTokenUsage? usage) => usage is null
        ? AiUsage.Unknown
        : new AiUsage(usage.InputTokenCount, usage.InputTokenDetails?.CachedTokenCount, usage.OutputTokenCount, usage.OutputTokenDetails?.ReasoningTokenCount);

    private static AiReply Judge(ChatCompletion completion)
    {
        var text = string.Concat(completion.Content.Where(part => part.Kind == ChatMessageContentPartKind.Text).Select(part => part.Text));
        var partial = text.Length == 0 ? null : text;
        if (!string.IsNullOrEmpty(completion.Refusal))
            return new AiReply.Failed($"the model refused: {completion.Refusal}; change the prompt", partial);

        return completion.FinishReason switch
        {
            ChatFinishReason.Length => new AiReply.Failed("the answer was cut because it reached the model's length limit; shorten what is asked for or use another model", partial),
            ChatFinishReason.ContentFilter => new AiReply.Failed("the server's content filter withheld the answer; change the prompt", partial),
            ChatFinishReason.ToolCalls or ChatFinishReason.FunctionCall => new AiReply.Failed("the model asked for a tool, which this runner does not offer; change the prompt", partial),
            ChatFinishReason.Stop when string.IsNullOrWhiteSpace(text) => new AiReply.Failed("the model answered with nothing; run again or change the prompt", null),
            ChatFinishReason.Stop => new AiReply.Answered(text),
            var other => new AiReply.Failed($"the answer ended in an unknown way ({other})", partial),
        };
    }
}
