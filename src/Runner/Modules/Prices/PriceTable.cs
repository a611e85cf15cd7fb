using System.Text.RegularExpressions;
using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Modules.Prices;

/// <summary>What the tokens of models cost (R001-52); a model that is not in it has an unknown price, never none.</summary>
/// <param name="AsOf">The day of the prices, such as <c>2026-03-31</c>.</param>
/// <param name="Models">The prices by the model's name.</param>
internal sealed partial record PriceTable(string AsOf, IReadOnlyDictionary<string, ModelPrice> Models)
{
    /// <summary>No price is known.</summary>
    internal static PriceTable Empty { get; } = new("never", new Dictionary<string, ModelPrice>());

    /// <summary>The price of a model; a dated name such as <c>gpt-4o-mini-2024-07-18</c> has the price of the undated one unless it has its own. <c>null</c> where it is not known.</summary>
    internal ModelPrice? Find(string? model) => model is null ? null : Models.GetValueOrDefault(model) ?? Models.GetValueOrDefault(Date().Replace(model, string.Empty));

    /// <summary>What a call costs in US dollars; <c>null</c> where price or tokens are not known.</summary>
    /// <param name="answeredBy">The model as the server calls it; <c>null</c> where it does not say.</param>
    /// <param name="asked">The model that was asked for.</param>
    /// <param name="usage">The tokens.</param>
    internal decimal? Cost(string? answeredBy, string? asked, AiUsage usage) => (Find(answeredBy) ?? Find(asked))?.Of(usage);

    /// <summary>The same with further prices, which go before.</summary>
    internal PriceTable With(PriceTable own) =>
        new(own.AsOf, new Dictionary<string, ModelPrice>(Models.Where(model => !own.Models.ContainsKey(model.Key)).Concat(own.Models), StringComparer.Ordinal));

    [GeneratedRegex(@"-\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Date();
}
