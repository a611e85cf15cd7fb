using Tofa.Model.Reading;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>All that an import does and says, decided before anything is written.</summary>
/// <param name="Added">The added tasks.</param>
/// <param name="Kept">The tasks that are there already.</param>
/// <param name="Unreadable">What could not be read.</param>
/// <param name="LeftOut">Dependencies that could not be met.</param>
/// <param name="Remarks">What has no counterpart.</param>
/// <param name="Files">The files to write, the runbook last: what an interruption leaves is found again by the next import.</param>
/// <param name="Refusal">Why nothing can be added; <c>null</c> where it can.</param>
internal sealed record ImportPlan(
    IReadOnlyList<AddedTask> Added,
    IReadOnlyList<ImportedTask> Kept,
    IReadOnlyList<ImportRow> Unreadable,
    IReadOnlyList<ImportRow> LeftOut,
    IReadOnlyList<ImportRow> Remarks,
    IReadOnlyList<NewFile> Files,
    string? Refusal)
{
    /// <summary>Decides.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="runbook">The runbook as read; <c>null</c> where there is none yet.</param>
    /// <param name="text">Its text; empty where there is none.</param>
    /// <param name="details">The detail files on the disk.</param>
    internal static ImportPlan Of(IReadOnlyList<ImportedSource> sources, RunbookFile? runbook, string text, IEnumerable<ProjectFile> details)
    {
        var merge = Merge.Of(sources.SelectMany(source => source.Tasks), runbook);
        var files = new DetailFiles(runbook, details);
        var added = merge.Added.Select(files.Place).ToList();
        var edit = added.Count == 0 ? null : RunbookText.Add(runbook, text, added.Select(task => task.Entry));
        return new ImportPlan(
            added,
            merge.Kept,
            [.. sources.SelectMany(source => source.Unreadable), .. merge.Unreadable],
            merge.LeftOut,
            [.. sources.SelectMany(source => source.Remarks), .. Together(merge.Added.SelectMany(task => task.Remarks))],
            edit?.Text is { } written ? [.. added.Select(task => task.Detail).OfType<NewFile>(), new NewFile(RunbookFile.FileName, written)] : [],
            edit?.Refusal);
    }

    private static IEnumerable<ImportRow> Together(IEnumerable<ImportRow> remarks) =>
        from remark in remarks
        group remark by (remark.File, remark.Message) into same
        let times = same.Count() == 1 ? string.Empty : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({same.Count()} times)")
        select same.First() with { Message = same.Key.Message + times };
}
