using System.Globalization;
using Tofa.Analyzers.Benchmarks.Compiling;

namespace Tofa.Analyzers.Benchmarks.Reporting;

/// <summary>Prints what the runs came to, as Markdown.</summary>
internal static class CompilingTable
{
    /// <summary>One row a contestant; the first is what the others' processor time is compared with.</summary>
    public static void Print(IReadOnlyList<(Contestant Contestant, List<CompilerRun> Runs)> results)
    {
        var baseline = Median.Of(results[0].Runs.Select(static run => run.Processor));
        Console.WriteLine("| analyzers | reported time | compiler's processor time | growth | findings |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var (contestant, runs) in results)
        {
            var processor = Median.Of(runs.Select(static run => run.Processor));
            var reported = Median.Of(runs.Select(static run => run.Reported));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {contestant.Name} | {reported.TotalSeconds:0.000} s | {processor.TotalSeconds:0.0} s | {(processor / baseline - 1) * 100:+0;-0;0} % | {runs[0].Findings} |"));
        }
    }
}
