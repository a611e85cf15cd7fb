namespace Tofa.Tool.Modules.Baselines;

/// <summary>What a baseline is like, beside what there is.</summary>
/// <param name="File">The baseline, relative to the starting folder, with <c>/</c>.</param>
/// <param name="Entries">How many entries it has now.</param>
/// <param name="Violations">How many violations they freeze.</param>
/// <param name="Written">Whether it was written.</param>
/// <param name="Draft">In a dry run, the text that would be written; <c>null</c> where none would be.</param>
/// <param name="New">Violations that it does not freeze.</param>
/// <param name="Stale">Entries whose violations are gone, at least in part.</param>
/// <param name="Expired">Entries whose last day is over.</param>
internal sealed record BaselineReport(
    string File,
    int Entries,
    int Violations,
    bool Written,
    string? Draft,
    IReadOnlyList<BaselineRow> New,
    IReadOnlyList<BaselineRow> Stale,
    IReadOnlyList<BaselineRow> Expired)
{
    /// <summary>Whether the project is as its baseline says.</summary>
    public bool IsClean => New.Count == 0 && Stale.Count == 0 && Expired.Count == 0;
}
