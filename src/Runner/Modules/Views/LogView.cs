namespace Tofa.Runner.Modules.Views;

/// <summary>Records of the journal.</summary>
/// <param name="Records">In order.</param>
internal sealed record LogView(IReadOnlyList<LogRow> Records) : View("log");
