using Tofa.Tool.Modules.Baselines;

namespace Tofa.Tool.Modules.Views;

/// <summary>Makes the answer of <c>baseline</c>.</summary>
internal static class BaselineViews
{
    /// <summary>The answer, with what to type next.</summary>
    internal static BaselineView Of(BaselineRequest request, IReadOnlyList<BaselinePlan> plans)
    {
        var reports = plans.Select(plan => plan.Report).ToList();
        return new BaselineView(request.Action, reports.TrueForAll(report => report.IsClean), reports) { NextCommands = Next(request, reports) };
    }

    private static IReadOnlyList<string> Next(BaselineRequest request, List<BaselineReport> reports)
    {
        if (reports.Exists(report => report.Draft is not null))
            return [$"tofa {request.Action.CommandName()}{(request.Force ? " --force" : string.Empty)}"];

        if (request.Action == BaselineAction.Check && reports.Exists(report => report.Stale.Count > 0))
            return ["tofa baseline update"];

        var unfrozen = reports.SelectMany(report => report.New).Select(row => row.Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [.. unfrozen.Take(1).Select(rule => $"tofa explain {rule}")];
    }
}
