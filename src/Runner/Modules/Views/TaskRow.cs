namespace Tofa.Runner.Modules.Views;

/// <summary>One task in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Type">MANUAL, AI_ASSISTED or AUTOMATED_SCRIPT.</param>
/// <param name="Status">One of the six statuses.</param>
/// <param name="DependsOn">The ids it waits for.</param>
/// <param name="RequiresDone">Those of them that have to be DONE, because SKIPPED is not enough.</param>
/// <param name="BlockedBy">Those of them that are neither DONE nor SKIPPED, or SKIPPED where they have to be DONE.</param>
/// <param name="DetailFile">Relative to the project; <c>null</c> where it has none.</param>
internal sealed record TaskRow(
    string Id,
    string Name,
    string Type,
    string Status,
    IReadOnlyList<string> DependsOn,
    IReadOnlyList<string> RequiresDone,
    IReadOnlyList<string> BlockedBy,
    string? DetailFile)
{
    /// <summary><see cref="BlockedBy"/> for people.</summary>
    internal string WaitsFor { get; init; } = string.Empty;
}
