using Tofa.Model.Reading;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>What becomes of imported tasks: those whose id the runbook has are kept as they are, the others are added.</summary>
/// <param name="Added">To be added, with dependencies that can be met.</param>
/// <param name="Kept">Imported tasks whose id the runbook has already.</param>
/// <param name="Unreadable">Tasks whose id an earlier one has.</param>
/// <param name="LeftOut">Dependencies that could not be met.</param>
internal sealed record Merge(
    IReadOnlyList<ImportedTask> Added,
    IReadOnlyList<ImportedTask> Kept,
    IReadOnlyList<ImportRow> Unreadable,
    IReadOnlyList<ImportRow> LeftOut)
{
    /// <summary>Decides.</summary>
    /// <param name="tasks">All imported tasks, in order.</param>
    /// <param name="runbook">The runbook; <c>null</c> where there is none yet.</param>
    internal static Merge Of(IEnumerable<ImportedTask> tasks, RunbookFile? runbook)
    {
        var there = (runbook?.Entries ?? default).Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var first = new Dictionary<string, ImportedTask>(StringComparer.Ordinal);
        var again = tasks.Where(task => !first.TryAdd(task.Id, task)).ToList();
        var fresh = first.Values.Where(task => !there.Contains(task.Id)).ToList();
        var dependencies = Dependencies.Of(fresh, there);
        return new Merge(
            dependencies.Tasks,
            [.. first.Values.Where(task => there.Contains(task.Id))],
            [.. again.Select(task => Again(task, first[task.Id].Place))],
            dependencies.LeftOut);
    }

    private static ImportRow Again(ImportedTask task, ImportRow first) => task.Place with
    {
        Message = $"id '{Tofa.Model.Problems.Printable.Of(task.Id)}' is that of the task at {first.File}({first.Line},{first.Column}) already; this one is not imported, give it another id",
    };
}
