namespace Tofa.Tool.Modules.Importing;

/// <summary>What was read from one file.</summary>
/// <param name="Tasks">The tasks, in the order of the file.</param>
/// <param name="Unreadable">What could not be read.</param>
/// <param name="Remarks">What was read and has no place in a runbook.</param>
internal sealed record ImportedSource(IReadOnlyList<ImportedTask> Tasks, IReadOnlyList<ImportRow> Unreadable, IReadOnlyList<ImportRow> Remarks);
