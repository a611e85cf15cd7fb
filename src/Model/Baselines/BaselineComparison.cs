using Tofa.Model.Collections;

namespace Tofa.Model.Baselines;

/// <summary>Decides what a baseline freezes, and what a new one holds.</summary>
public static class BaselineComparison
{
    /// <summary>Compares a baseline with what there is.</summary>
    /// <param name="baseline">What is frozen.</param>
    /// <param name="violations">What there is; one that is found twice at the same place counts once.</param>
    /// <param name="today">The day of the question; <c>null</c> where nothing can expire.</param>
    public static BaselineResult Compare(Baseline baseline, IEnumerable<Violation> violations, DateTime? today = null)
    {
        var current = violations.Distinct().ToList();
        var found = Distribute(baseline, current);
        var matches = baseline.Entries.Select((entry, i) => new BaselineMatch(entry, i, found[i])).ToList();
        return new BaselineResult(
            Beyond(baseline, current).ToEquatableArray(),
            matches.Where(match => match.Found > 0).ToEquatableArray(),
            matches.Where(match => match.Found < match.Entry.Count).ToEquatableArray(),
            matches.Where(match => match.Entry.IsExpired(today)).ToEquatableArray());
    }

    /// <summary>The baseline without what is no longer there: entries go and counts fall, nothing is added (R004-16).</summary>
    public static Baseline Update(Baseline baseline, IEnumerable<Violation> violations)
    {
        var found = Distribute(baseline, violations.Distinct());
        var left = baseline.Entries.Select((entry, i) => entry with { Count = found[i] }).Where(entry => entry.Count > 0);
        return baseline with { Entries = left.ToEquatableArray() };
    }

    /// <summary>A baseline of all that there is, in a stable order.</summary>
    /// <param name="violations">What there is.</param>
    /// <param name="before">The baseline that it takes the place of, whose reasons, days and comments stay; <c>null</c> for none.</param>
    public static Baseline Create(IEnumerable<Violation> violations, Baseline? before = null)
    {
        var known = (before ?? Baseline.New).Entries.GroupBy(entry => entry.Key).ToDictionary(same => same.Key, same => same.First());
        var entries =
            from violation in violations.Distinct()
            group violation by violation.Key into same
            select known.TryGetValue(same.Key, out var entry) ? entry with { Count = same.Count() } : new BaselineEntry(same.Key, same.Count());
        return (before ?? Baseline.New) with { Entries = BaselineOrder.Sort(entries).ToEquatableArray() };
    }

    // Of two entries for the same violations, which is a mistake, the first takes what it can.
    private static int[] Distribute(Baseline baseline, IEnumerable<Violation> violations)
    {
        var left = violations.GroupBy(violation => violation.Key).ToDictionary(same => same.Key, same => same.Count());
        var found = new int[baseline.Entries.Count];
        for (var i = 0; i < found.Length; i++)
        {
            var entry = baseline.Entries[i];
            if (!left.TryGetValue(entry.Key, out var there))
                continue;

            found[i] = Math.Min(there, entry.Count);
            left[entry.Key] = there - found[i];
        }

        return found;
    }

    private static IEnumerable<Violation> Beyond(Baseline baseline, IEnumerable<Violation> violations)
    {
        var accepted = baseline.Entries.GroupBy(entry => entry.Key).ToDictionary(same => same.Key, same => same.Sum(entry => (long)entry.Count));
        foreach (var violation in violations)
        {
            if (accepted.TryGetValue(violation.Key, out var left) && left > 0)
                accepted[violation.Key] = left - 1;
            else
                yield return violation;
        }
    }
}
