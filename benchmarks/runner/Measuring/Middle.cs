namespace Tofa.Runner.Benchmarks.Measuring;

/// <summary>Takes the middle of several measurements: the shortest is luck, the longest is other people's work.</summary>
internal static class Middle
{
    /// <summary>The middle one by wall time.</summary>
    public static Cost Of(int rounds, Func<Cost> measure)
    {
        var costs = Enumerable.Range(0, rounds).Select(_ => measure()).OrderBy(cost => cost.Wall).ToList();
        return costs[costs.Count / 2];
    }
}
