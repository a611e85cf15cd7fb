namespace Tofa.Runner.Ports;

/// <summary>What came back from a model call: a closed set of endings.</summary>
internal abstract record AiReply
{
    private AiReply()
    {
    }

    /// <summary>A complete answer.</summary>
    /// <param name="Text">The answer; never empty.</param>
    /// <param name="InputTokens">As counted by the server; <c>null</c> where it does not say.</param>
    /// <param name="OutputTokens">As counted by the server; <c>null</c> where it does not say.</param>
    internal sealed record Answered(string Text, int? InputTokens, int? OutputTokens) : AiReply;

    /// <summary>No usable answer: network, quota, refusal, truncation, content filter or emptiness.</summary>
    /// <param name="Reason">What happened and what to do.</param>
    /// <param name="PartialText">What arrived before, if anything; never used as the artifact.</param>
    internal sealed record Failed(string Reason, string? PartialText) : AiReply;

    /// <summary>The answer has to be fetched by a person; the run stops with exit code 4.</summary>
    /// <param name="Instruction">What the person does, with the paths.</param>
    internal sealed record Waiting(string Instruction) : AiReply;
}
