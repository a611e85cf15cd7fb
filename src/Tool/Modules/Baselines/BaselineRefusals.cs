using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>Says why a baseline is not touched.</summary>
internal static class BaselineRefusals
{
    /// <summary>The first reason that forbids the request for any of the projects; <c>null</c> where nothing does.</summary>
    internal static StopView? Find(IReadOnlyList<FrozenProject> projects, BaselineRequest request)
    {
        var unreadable = projects.Where(project => project.File.Problems.Count > 0).ToList();
        if (unreadable.Count > 0)
            return Unreadable(unreadable, request);

        var existing = projects.Where(project => project.Text is not null).Select(project => BaselineReports.Relative(request, project.Path)).ToList();
        return request switch
        {
            { Action: BaselineAction.Create, Force: false } when existing.Count > 0 => Exists(existing),
            { Action: BaselineAction.Update } when existing.Count == 0 => Missing(),
            _ => null,
        };
    }

    private static StopView Unreadable(IReadOnlyList<FrozenProject> projects, BaselineRequest request) =>
        new(StopKind.Refused, "The baseline cannot be read as written; nothing was written.")
        {
            Problems = [.. projects.SelectMany(project => Rows(project, request))],
            NextCommands = ["tofa schema baseline"],
        };

    private static IReadOnlyList<ProblemRow> Rows(FrozenProject project, BaselineRequest request) =>
        ProblemRows.OfFile(project.File.Problems, project.Text ?? string.Empty, BaselineReports.Relative(request, project.Path));

    private static StopView Exists(IReadOnlyList<string> files) =>
        new(StopKind.Refused, $"There is a baseline already: {string.Join(", ", files)}; nothing was written.")
        {
            Details = ["Violations that are new since then are for mending, not for freezing. To freeze them all the same, which keeps reasons and days: --force."],
            NextCommands = ["tofa baseline check", "tofa baseline update"],
        };

    private static StopView Missing() =>
        new(StopKind.Refused, "There is no baseline to update; nothing was written.") { NextCommands = ["tofa baseline create"] };
}
