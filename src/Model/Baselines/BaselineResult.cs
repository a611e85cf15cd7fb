using Tofa.Model.Collections;

namespace Tofa.Model.Baselines;

/// <summary>What a baseline says about the violations of today.</summary>
/// <param name="New">The violations that are not frozen, in the order in which they were given.</param>
/// <param name="Kept">The entries of which there is something left.</param>
/// <param name="Stale">The entries that freeze more than there is, some of which are kept too.</param>
/// <param name="Expired">The entries whose last day is over, whatever there is left of them.</param>
public sealed record BaselineResult(
    EquatableArray<Violation> New,
    EquatableArray<BaselineMatch> Kept,
    EquatableArray<BaselineMatch> Stale,
    EquatableArray<BaselineMatch> Expired)
{
    /// <summary>Whether the project is as its baseline says.</summary>
    public bool IsClean => New.Count == 0 && Stale.Count == 0 && Expired.Count == 0;
}
