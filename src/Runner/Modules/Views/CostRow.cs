namespace Tofa.Runner.Modules.Views;

/// <summary>What some model calls cost together.</summary>
/// <param name="Name">What they have in common: a task, a model or a day in UTC.</param>
/// <param name="Calls">How many.</param>
/// <param name="UnknownCalls">Of how many the cost is not known; they are not in the sum.</param>
/// <param name="CostUsd">In US dollars; <c>null</c> where the cost of none is known.</param>
internal sealed record CostRow(string Name, int Calls, int UnknownCalls, decimal? CostUsd)
{
    /// <summary>Tokens of prompts, as far as servers counted them.</summary>
    public long InputTokens { get; init; }

    /// <summary>Those of them that servers had cached.</summary>
    public long CachedTokens { get; init; }

    /// <summary>Tokens of answers.</summary>
    public long OutputTokens { get; init; }

    /// <summary>Those of them that models only thought with.</summary>
    public long ReasoningTokens { get; init; }
}
