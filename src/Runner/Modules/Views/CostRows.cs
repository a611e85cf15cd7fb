using System.Globalization;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;

namespace Tofa.Runner.Modules.Views;

/// <summary>Adds up what the journal says about model calls (R001-61).</summary>
internal static class CostRows
{
    /// <summary>The answer of <c>cost</c>.</summary>
    /// <param name="records">The whole journal.</param>
    /// <param name="prices">For calls whose cost was not known when they were made.</param>
    internal static CostView Of(IEnumerable<JournalRecord> records, PriceTable prices)
    {
        var replies = records.Where(record => record.EventType == JournalEventType.AiResponseReceived).ToList();
        var paid = replies.Where(record => CallCosts.MayCost(record.Details)).ToList();
        return new CostView(
            Sum("total", paid, prices),
            By(paid, record => record.TaskId ?? string.Empty, prices),
            By(paid, record => record.Details.GetValueOrDefault(FactKeys.AnsweredBy) ?? record.Details.GetValueOrDefault(FactKeys.Model) ?? Usd.Unknown, prices),
            [.. By(paid, record => record.Timestamp.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), prices).OrderBy(row => row.Name, StringComparer.Ordinal)])
        {
            OtherAnswers = replies.Count(record => !CallCosts.IsPaid(record.Details.GetValueOrDefault(FactKeys.Source)) && record.Details.GetValueOrDefault(FactKeys.Outcome) == CallCosts.Answered),
            PricesAsOf = prices.AsOf,
        };
    }

    private static IReadOnlyList<CostRow> By(IEnumerable<JournalRecord> paid, Func<JournalRecord, string> name, PriceTable prices) =>
        [.. paid.GroupBy(name, StringComparer.Ordinal).Select(group => Sum(group.Key, [.. group], prices))];

    private static CostRow Sum(string name, List<JournalRecord> calls, PriceTable prices)
    {
        var costs = calls.Select(call => CallCosts.Of(call.Details, prices)).ToList();
        var usages = calls.Select(call => CallCosts.Usage(call.Details)).ToList();
        var unknown = costs.Count(cost => cost is null);
        return new CostRow(name, calls.Count, unknown, calls.Count > 0 && unknown == calls.Count ? null : costs.Sum())
        {
            InputTokens = usages.Sum(usage => (long?)usage.Input) ?? 0,
            CachedTokens = usages.Sum(usage => (long?)usage.Cached) ?? 0,
            OutputTokens = usages.Sum(usage => (long?)usage.Output) ?? 0,
            ReasoningTokens = usages.Sum(usage => (long?)usage.Reasoning) ?? 0,
        };
    }
}
