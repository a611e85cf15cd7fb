using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Tool.Modules.Importing;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>An import for people.</summary>
internal static class ImportText
{
    /// <summary>A line for each task and each thing that is said, then the sum.</summary>
    internal static string Of(ImportView view) => string.Join('\n',
    [
        .. view.Added.Select(task => Line(view.DryRun ? "would add" : "added", task)),
        .. view.Kept.Select(task => Line("kept", task)),
        .. view.Unreadable.Select(row => Line("unreadable", row)),
        .. view.LeftOut.Select(row => Line("left out", row)),
        .. view.Remarks.Select(row => Line("remark", row)),
        Sum(view),
    ]);

    private static string Line(string what, ImportTaskRow task) => $"{what,-10}  {Printable.Of(task.Id)}  {Printable.Of(task.Name)}";

    private static string Line(string what, ImportRow row) => $"{what,-10}  {row}";

    private static string Sum(ImportView view) => string.Create(
        CultureInfo.InvariantCulture,
        $"{view.Runbook}: {view.Added.Count} {(view.DryRun ? "would be added" : "added")}, {view.Kept.Count} kept, {view.Unreadable.Count} unreadable, {view.LeftOut.Count} left out");
}
