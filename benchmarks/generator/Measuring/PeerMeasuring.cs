using Tofa.Generators.Benchmarks.Driving;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>Measures the System.Text.Json source generator on records that give about as many lines as a runbook.</summary>
internal static class PeerMeasuring
{
    private const int SampleSize = 20;

    /// <summary>The median cold run; <c>null</c> where the machine lacks the generator.</summary>
    public static Measurement? Measure(int lines, int rounds)
    {
        if (Peer.Create() is null)
            return null;

        var perRecord = (double)Run(SampleSize).Lines / SampleSize;
        var records = (int)(lines / perRecord);
        var runs = Enumerable.Range(0, rounds).Select(_ => Run(records)).ToList();
        return new Measurement(
            $"System.Text.Json, {records} records", Cost.MedianOf([.. runs.Select(run => run.Cost)]), Medians.Of(runs.Select(run => run.Generator)),
            0, runs[0].Lines);
    }

    // A new compilation each time: to bind the records is part of what the generator asks for.
    private static (Cost Cost, TimeSpan Generator, int Lines) Run(int records)
    {
        var compilation = Compilations.Of(SampleRecords.Of(records));
        var driver = Drivers.Of(Peer.Create()!);
        var (after, cost) = Stopwatches.Measure(() => driver.RunGenerators(compilation));
        return (cost, after.GeneratorTime(), after.Lines());
    }
}
