using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>What a person decided about a prompt: a closed set.</summary>
internal abstract record PromptDecision
{
    private PromptDecision()
    {
    }

    /// <summary>It may be sent.</summary>
    /// <param name="Prompt">As it is sent.</param>
    internal sealed record Send(string Prompt) : PromptDecision;

    /// <summary>It is not sent.</summary>
    /// <param name="Result">How the attempt ends.</param>
    internal sealed record Hold(ExecutionResult Result) : PromptDecision;
}
