namespace TofaProjectNamespace.SharedModules.Transformation;

/// <summary>How often something occurs.</summary>
/// <param name="Name">What.</param>
/// <param name="Count">How often.</param>
public sealed record Tally(string Name, int Count)
{
    /// <summary>Counts; what occurs most comes first, and what occurs equally often in the order of its letters.</summary>
    public static IReadOnlyList<Tally> Of(IEnumerable<string> names) =>
        [.. names.CountBy(name => name).Select(pair => new Tally(pair.Key, pair.Value)).OrderByDescending(tally => tally.Count).ThenBy(tally => tally.Name, StringComparer.Ordinal)];
}
