namespace Tofa.Runner.Modules.Views;

/// <summary>A status that was changed.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status after.</param>
internal sealed record ChangeRow(string TaskId, string From, string To);
