namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>What a scenario came to.</summary>
/// <param name="Name">The scenario.</param>
/// <param name="Cost">The median run.</param>
/// <param name="Generator">The median of the driver's own clock for the generator.</param>
/// <param name="Reemitted">How many files were written anew.</param>
/// <param name="Lines">How many lines all files have.</param>
internal sealed record Measurement(string Name, Cost Cost, TimeSpan Generator, int Reemitted, int Lines);
