namespace Tofa.Runner.Benchmarks.Measuring;

/// <summary>What a whole process took.</summary>
/// <param name="Wall">From its start to its end.</param>
/// <param name="PeakBytes">The most memory it held at once; 0 where that is not known.</param>
internal sealed record Cost(TimeSpan Wall, long PeakBytes);
