using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Reviews;

/// <summary>What follows a model call: a closed set.</summary>
internal abstract record DraftStep
{
    private DraftStep()
    {
    }

    /// <summary>A person looks at it.</summary>
    internal sealed record Review : DraftStep;

    /// <summary>The fallback prompt is tried once, unasked.</summary>
    /// <param name="Reason">Why the first answer cannot be used.</param>
    internal sealed record TryFallback(string Reason) : DraftStep;

    /// <summary>The attempt is over.</summary>
    /// <param name="Result">How.</param>
    internal sealed record End(ExecutionResult Result) : DraftStep;
}
