namespace Tofa.Runner.Modules.Views;

/// <summary>How far the runbook has come.</summary>
/// <param name="Total">The number of tasks.</param>
/// <param name="Counts">The number of tasks by status; statuses that no task has are left out.</param>
/// <param name="Runner">The live runner: process id, start and host; <c>null</c> where none runs.</param>
/// <param name="Tasks">Every task in the order of the runbook.</param>
internal sealed record StatusView(
    int Total,
    IReadOnlyDictionary<string, int> Counts,
    string? Runner,
    IReadOnlyList<TaskRow> Tasks) : View("status");
