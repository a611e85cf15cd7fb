using System.Globalization;
using Tofa.Model.Baselines;
using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>Puts a comparison into rows with places and remedies.</summary>
internal static class BaselineReports
{
    /// <summary>Compares a baseline with what there is.</summary>
    /// <param name="project">Project and baseline file.</param>
    /// <param name="baseline">The baseline to compare: the file's own, or the one that is to take its place.</param>
    /// <param name="request">Gives the day, and the folder that paths are relative to.</param>
    internal static BaselineReport Compare(FrozenProject project, Baseline baseline, BaselineRequest request)
    {
        var result = BaselineComparison.Compare(baseline, project.Known, request.Today);
        var findings = project.Violations.ToLookup(frozen => frozen.Violation, frozen => frozen.Finding);
        var file = Relative(request, project.Path);
        var places = new LineIndex(project.Text ?? string.Empty);
        BaselineRow Row(BaselineMatch match, string message) => EntryRow(project, file, places, match, message);
        return new BaselineReport(
            file,
            baseline.Entries.Count,
            baseline.Entries.Sum(entry => entry.Count),
            Written: false,
            Draft: null,
            [.. result.New.Select(violation => findings[violation].First()).Select(finding => new BaselineRow(finding.RuleId, Relative(request, Path.Combine(project.Directory, finding.File)), finding.Line, finding.Column, finding.Message))],
            [.. result.Stale.Select(match => Row(match, StaleText(match)))],
            [.. result.Expired.Select(match => Row(match, ExpiredText(match)))]);
    }

    /// <summary>A path as it is typed from the starting folder.</summary>
    internal static string Relative(BaselineRequest request, string path) => ShownPath.Of(request.Start, path);

    private static BaselineRow EntryRow(FrozenProject project, string file, LineIndex places, BaselineMatch match, string message)
    {
        if (match.Index >= project.File.Baseline.Entries.Count)
            return new BaselineRow(match.Entry.Key.Rule, file, 0, 0, message);

        var position = places.PositionOf(project.File.SpanOf(match.Index).Start);
        return new BaselineRow(match.Entry.Key.Rule, file, position.Line + 1, position.Column + 1, message);
    }

    private static string StaleText(BaselineMatch match) => string.Create(
        CultureInfo.InvariantCulture,
        $"{About(match)}: {match.Entry.Count} frozen, {match.Found} there; let go of what is mended with 'tofa baseline update'");

    private static string ExpiredText(BaselineMatch match) => string.Create(
        CultureInfo.InvariantCulture,
        $"{About(match)}: accepted until {match.Entry.Expires:yyyy-MM-dd}, and that day is over; mend it, or agree on another day");

    private static string About(BaselineMatch match) => $"'{Printable.Of(match.Entry.Key.Subject)}' in '{Printable.Of(match.Entry.Key.File)}'";
}
