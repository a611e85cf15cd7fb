using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Ports;

/// <summary>What came back from a model call: a closed set of endings.</summary>
internal abstract record AiReply
{
    private AiReply()
    {
    }

    /// <summary>What the call used; a failed one may have cost something as well.</summary>
    public AiUsage Usage { get; init; } = AiUsage.Unknown;

    /// <summary>The model that answered, as the server calls it; <c>null</c> where it does not say.</summary>
    public string? Model { get; init; }

    /// <summary>A complete answer.</summary>
    /// <param name="Text">The answer; never empty.</param>
    internal sealed record Answered(string Text) : AiReply;

    /// <summary>No usable answer: network, quota, refusal, truncation, content filter or emptiness.</summary>
    /// <param name="Reason">What happened and what to do.</param>
    /// <param name="PartialText">What arrived before, if anything; never used as the artifact.</param>
    internal sealed record Failed(string Reason, string? PartialText) : AiReply
    {
        /// <summary>What kind of failure it is; it decides whether the call is repeated and whether another prompt is tried.</summary>
        public AiFailureKind Kind { get; init; }

        /// <summary>When the server wants to be asked again; <c>null</c> where it does not say.</summary>
        public TimeSpan? RetryAfter { get; init; }
    }

    /// <summary>The answer has to be fetched by a person; the run stops with exit code 4.</summary>
    /// <param name="Instruction">What the person does, with the paths.</param>
    internal sealed record Waiting(string Instruction) : AiReply;
}
