using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Reviews;

/// <summary>What follows a person's answer: a closed set.</summary>
internal abstract record ReviewStep
{
    private ReviewStep()
    {
    }

    /// <summary>The output becomes the artifact.</summary>
    /// <param name="Output">What is written.</param>
    internal sealed record Accept(string Output) : ReviewStep;

    /// <summary>The model is asked again.</summary>
    /// <param name="Variant">With which prompt.</param>
    internal sealed record Retry(PromptVariant Variant) : ReviewStep;

    /// <summary>The person writes the artifact.</summary>
    /// <param name="Output">What to start from; <c>null</c> where the answer was not usable.</param>
    internal sealed record EditByHand(string? Output) : ReviewStep;

    /// <summary>The attempt is over.</summary>
    /// <param name="Result">How.</param>
    internal sealed record End(ExecutionResult Result) : ReviewStep;
}
