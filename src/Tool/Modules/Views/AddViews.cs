using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Adding;

namespace Tofa.Tool.Modules.Views;

/// <summary>Makes the answers of <c>add</c>.</summary>
internal static class AddViews
{
    private const string Nothing = "nothing was changed";

    /// <summary>What was added, with what to type next.</summary>
    internal static View Of(AddRequest request, AddPlan plan)
    {
        var show = plan.Id is { } id ? new[] { request.Invocation.About("show", id) } : [];
        return new AddView(request.IsDry, plan.Id, [.. plan.Changes.Select(change => new AddedFile(change.Path, change.Before is null, request.IsDry ? change.Text : null))])
        {
            NextCommands = request.IsDry ? [] : [.. show, request.Invocation.Command("validate")],
        };
    }

    /// <summary>There is no project.</summary>
    internal static StopView NoRunbook() =>
        new(StopKind.Usage, $"There is no {RunbookFile.FileName} in this folder or above; {Nothing}.") { NextCommands = ["tofa init"] };

    /// <summary>The addition cannot be made as it was asked for.</summary>
    internal static StopView Refused(AddRequest request, string reason) =>
        new(StopKind.Refused, $"Nothing was changed. {reason}") { NextCommands = [request.Invocation.Command("add --help")] };

    /// <summary>Files that would be made exist.</summary>
    internal static StopView InTheWay(AddRequest request, IReadOnlyList<string> paths) =>
        new(StopKind.Refused, "Nothing was changed, because these exist already and are never overwritten:")
        {
            Details = [.. paths.Select(path => Printable.Of(path))],
            NextCommands = [request.Invocation.Command("add --help")],
        };

    /// <summary>The runbook cannot be read to its end.</summary>
    internal static StopView Unreadable(AddRequest request, IEnumerable<Problem> problems, IEnumerable<ProjectFile> files) =>
        new Stops(request.Invocation).Unreadable(ProblemRows.Of(problems, files), Nothing);

    /// <summary>The project would have problems that it does not have now.</summary>
    internal static StopView WouldBreak(AddRequest request, IEnumerable<Problem> problems, IEnumerable<ProjectFile> after) =>
        new(StopKind.Refused, $"With that the project would have these problems, so {Nothing}.") { Problems = ProblemRows.Of(problems, after), NextCommands = [request.Invocation.Command("add --help")] };

    /// <summary>A runner is at work.</summary>
    internal static StopView Locked(AddRequest request, string? holder) =>
        new Stops(request.Invocation).Locked(holder, Nothing);
}
