namespace Tofa.Runner.Modules.Views;

/// <summary>One task in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Type">MANUAL, AI_ASSISTED or AUTOMATED_SCRIPT.</param>
/// <param name="Status">One of the six statuses.</param>
/// <param name="DependsOn">The ids it waits for.</param>
/// <param name="BlockedBy">Those of them that are neither DONE nor SKIPPED.</param>
/// <param name="DetailFile">Relative to the project; <c>null</c> where it has none.</param>
internal sealed record TaskRow(
    string Id,
    string Name,
    string Type,
    string Status,
    IReadOnlyList<string> DependsOn,
    IReadOnlyList<string> BlockedBy,
    string? DetailFile);
