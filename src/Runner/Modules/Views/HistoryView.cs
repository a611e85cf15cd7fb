namespace Tofa.Runner.Modules.Views;

/// <summary>The attempts at tasks.</summary>
/// <param name="Attempts">In the order in which they were started.</param>
internal sealed record HistoryView(IReadOnlyList<AttemptRow> Attempts) : View("history");
