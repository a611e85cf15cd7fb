using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Importing.Merging;

namespace Tofa.Tool.Modules.Views;

/// <summary>Makes the answers of <c>import</c>.</summary>
internal static class ImportViews
{
    private const string Nothing = "nothing was imported";

    /// <summary>What was done, with what to type next.</summary>
    internal static ImportView Of(ImportRequest request, ImportPlan plan, string runbook) => new(
        request.Format,
        request.IsDry,
        runbook,
        [.. plan.Added.Select(added => Row(added.Task))],
        [.. plan.Kept.Select(Row)],
        plan.Unreadable,
        plan.LeftOut,
        plan.Remarks,
        [.. plan.Files.Select(file => file.Path)])
    {
        NextCommands = request.IsDry || plan.Added.Count == 0 ? [] : [request.Invocation.Command("validate"), request.Invocation.Command("status")],
    };

    /// <summary>A file that was named is not there.</summary>
    /// <param name="file">As typed.</param>
    /// <param name="isFolder">Whether a folder is.</param>
    internal static StopView Missing(string file, bool isFolder) =>
        new(StopKind.Usage, isFolder ? $"'{Printable.Of(file)}' is a folder: name the files in it; nothing was imported." : $"There is no file '{Printable.Of(file)}'; nothing was imported.") { NextCommands = ["tofa import --help"] };

    /// <summary>The runbook cannot be read to its end, so it is not known what it has.</summary>
    /// <param name="request">The import.</param>
    /// <param name="shown">The runbook, as it is typed from the starting folder.</param>
    /// <param name="runbook">As read.</param>
    /// <param name="text">Its text.</param>
    internal static StopView Unreadable(ImportRequest request, string shown, RunbookFile runbook, string text) =>
        new Stops(request.Invocation).Unreadable(ProblemRows.OfFile(runbook.Document.Problems, text, shown), Nothing);

    /// <summary>The runbook cannot be changed without a risk to what it says.</summary>
    internal static StopView Refused(ImportRequest request, string shown, string reason) =>
        new(StopKind.Refused, $"{shown} is left as it is, because nothing can be added to it safely; nothing was imported.") { Details = [reason], NextCommands = [request.Invocation.Command("validate")] };

    /// <summary>A runner is at work.</summary>
    internal static StopView Locked(ImportRequest request, string? holder) =>
        new Stops(request.Invocation).Locked(holder, Nothing);

    private static ImportTaskRow Row(ImportedTask task) => new(
        task.Id, task.Name, task.Kind.ToYaml(), task.State.ToYaml(), string.Create(CultureInfo.InvariantCulture, $"{task.Place.File}({task.Place.Line},{task.Place.Column})"));
}
