namespace Tofa.Runner.Modules.Views;

/// <summary>What the model calls of a runbook cost.</summary>
/// <param name="Total">All of them.</param>
/// <param name="ByTask">In the order of their first call.</param>
/// <param name="ByModel">In the order of their first call.</param>
/// <param name="ByDay">In the order of the days, in UTC.</param>
internal sealed record CostView(CostRow Total, IReadOnlyList<CostRow> ByTask, IReadOnlyList<CostRow> ByModel, IReadOnlyList<CostRow> ByDay) : View("cost")
{
    /// <summary>How many answers came from recordings or from a person, which cost the run nothing.</summary>
    public int OtherAnswers { get; init; }

    /// <summary>The day of the prices that are used for calls without a journalled cost.</summary>
    public string PricesAsOf { get; init; } = string.Empty;
}
