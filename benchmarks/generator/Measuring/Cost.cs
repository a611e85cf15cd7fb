namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>What one run cost.</summary>
/// <param name="Wall">By the clock; on a shared machine more than the work took.</param>
/// <param name="Processor">Of the whole process on all threads, so with garbage collection and just-in-time compilation.</param>
internal readonly record struct Cost(TimeSpan Wall, TimeSpan Processor)
{
    /// <summary>The medians of both, each for itself.</summary>
    public static Cost MedianOf(IReadOnlyCollection<Cost> costs) => new(Medians.Of(costs.Select(cost => cost.Wall)), Medians.Of(costs.Select(cost => cost.Processor)));
}
