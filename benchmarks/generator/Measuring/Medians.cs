namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>The middle of several measurements.</summary>
internal static class Medians
{
    /// <summary>The middle one; of an even number, the lower of the two.</summary>
    public static TimeSpan Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[(sorted.Count - 1) / 2];
    }
}
