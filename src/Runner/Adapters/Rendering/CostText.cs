using System.Globalization;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Costs for people.</summary>
internal static class CostText
{
    /// <summary>A table by task, by model and by day, then the sum.</summary>
    internal static string Of(CostView view)
    {
        var width = view.ByTask.Concat(view.ByModel).Concat(view.ByDay).Select(row => row.Name.Length).Append("model".Length).Max();
        string[] lines =
        [
            .. Table("task", view.ByTask, width),
            .. Table("model", view.ByModel, width),
            .. Table("day", view.ByDay, width),
            Sum(view),
        ];
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Table(string title, IReadOnlyList<CostRow> rows, int width) => rows.Count == 0 ? [] :
    [
        $"{title.PadRight(width)}  {"calls",6}  {"input",11}  {"cached",11}  {"output",11}  USD",
        .. rows.Select(row => string.Create(
            CultureInfo.InvariantCulture,
            $"{row.Name.PadRight(width)}  {row.Calls,6}  {row.InputTokens,11:N0}  {row.CachedTokens,11:N0}  {row.OutputTokens,11:N0}  {Usd.Of(row.CostUsd)}{Unknown(row)}")),
        string.Empty,
    ];

    private static string Sum(CostView view)
    {
        var total = view.Total;
        var other = view.OtherAnswers == 0 ? string.Empty : $"; {Amount.Of(view.OtherAnswers, "answer")} from recordings or by hand";
        return total.Calls == 0
            ? $"No model was asked{other}."
            : $"{Amount.Of(total.Calls, "call")}: {Usd.Of(total.CostUsd)} USD{Unknown(total)}{other}. Prices of {view.PricesAsOf}.";
    }

    private static string Unknown(CostRow row) => row.UnknownCalls == 0 || row.CostUsd is null ? string.Empty : $" and {Amount.Of(row.UnknownCalls, "call")} of unknown cost";
}
