using System.Globalization;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Modules.Prices;

/// <summary>What single calls cost, by the facts that the journal keeps of them.</summary>
internal static class CallCosts
{
    /// <summary>The outcome of a call that gave an answer.</summary>
    internal const string Answered = "answered";

    private static readonly string[] Unpaid = ["replay", "relay"];

    /// <summary>Whether the runner itself asks a model: a recording and an answer that a person brings cost the run nothing.</summary>
    internal static bool IsPaid(string? source) => source is not null && !Unpaid.Contains(source);

    /// <summary>Whether a call may have cost something: not one that no model got to see, such as one that a server refused.</summary>
    /// <param name="facts">The facts that the journal keeps of it.</param>
    internal static bool MayCost(IReadOnlyDictionary<string, string> facts) =>
        IsPaid(facts.GetValueOrDefault(FactKeys.Source))
        && (facts.GetValueOrDefault(FactKeys.Outcome) == Answered || facts.ContainsKey(FactKeys.AnsweredBy) || Usage(facts) != AiUsage.Unknown);

    /// <summary>The cost in US dollars as it was journalled, or else by the table; <c>null</c> where it is not known.</summary>
    internal static decimal? Of(IReadOnlyDictionary<string, string> facts, PriceTable prices) =>
        Usd.Parse(facts.GetValueOrDefault(FactKeys.CostUsd)) ?? prices.Cost(facts.GetValueOrDefault(FactKeys.AnsweredBy), facts.GetValueOrDefault(FactKeys.Model), Usage(facts));

    /// <summary>The tokens that the server counted.</summary>
    internal static AiUsage Usage(IReadOnlyDictionary<string, string> facts) => new(
        Count(facts, FactKeys.InputTokens), Count(facts, FactKeys.CachedTokens), Count(facts, FactKeys.OutputTokens), Count(facts, FactKeys.ReasoningTokens));

    private static int? Count(IReadOnlyDictionary<string, string> facts, string key) =>
        int.TryParse(facts.GetValueOrDefault(key), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;
}
