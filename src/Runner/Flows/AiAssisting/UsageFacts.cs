using System.Globalization;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Puts what a call used into the journal's words; what the server did not count is left out, never written as 0.</summary>
internal static class UsageFacts
{
    /// <summary>Adds the counts that are known.</summary>
    internal static void AddUsage(this Dictionary<string, string> facts, AiUsage usage)
    {
        Add(facts, FactKeys.InputTokens, usage.Input);
        Add(facts, FactKeys.CachedTokens, usage.Cached);
        Add(facts, FactKeys.OutputTokens, usage.Output);
        Add(facts, FactKeys.ReasoningTokens, usage.Reasoning);
    }

    private static void Add(Dictionary<string, string> facts, string key, int? count)
    {
        if (count is { } known)
            facts[key] = known.ToString(CultureInfo.InvariantCulture);
    }
}
