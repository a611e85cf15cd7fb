using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Modules.Prices;

/// <summary>What a model's tokens cost, in US dollars for a million.</summary>
/// <param name="Input">Tokens of the prompt.</param>
/// <param name="CachedInput">Tokens of the prompt that the server had cached; <c>null</c> where they cost the same.</param>
/// <param name="Output">Tokens of the answer, those that the model only thought with included.</param>
internal sealed record ModelPrice(decimal Input, decimal? CachedInput, decimal Output)
{
    private const decimal Unit = 1_000_000;

    // No model writes more in one answer, its thinking included, as of the day of the built-in prices.
    private const decimal MostOutput = 128_000;

    /// <summary>What a call costs in US dollars; <c>null</c> where the server did not count the tokens.</summary>
    internal decimal? Of(AiUsage usage)
    {
        if (usage is not { Input: { } input, Output: { } output })
            return null;

        var cached = Math.Clamp(usage.Cached ?? 0, 0, input);
        return (((input - cached) * Input) + (cached * (CachedInput ?? Input)) + (output * Output)) / Unit;
    }

    /// <summary>The most that a call may cost in US dollars.</summary>
    /// <param name="promptTokens">The most tokens that its prompt may have.</param>
    internal decimal Most(int promptTokens) => ((promptTokens * Math.Max(Input, CachedInput ?? 0)) + (MostOutput * Output)) / Unit;
}
