using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>Reads what a run came to.</summary>
internal static class Outcomes
{
    /// <summary>How many lines the generator's files have.</summary>
    public static int Lines(this GeneratorDriver driver) => driver.Texts().Sum(text => text.Lines.Count);

    /// <summary>How long the generator took by the driver's own clock.</summary>
    public static TimeSpan GeneratorTime(this GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>How many files were written anew: the driver keeps the text of every other one.</summary>
    public static int FilesWrittenSince(this GeneratorDriver after, GeneratorDriver before)
    {
        var kept = before.HasRun() ? before.Texts().ToHashSet(ReferenceEqualityComparer.Instance) : [];
        return after.Texts().Count(text => !kept.Contains(text));
    }

    private static bool HasRun(this GeneratorDriver driver) => driver.GetRunResult().Results.Any(result => !result.GeneratedSources.IsDefaultOrEmpty);

    /// <exception cref="InvalidOperationException">The generator threw or wrote nothing: there is nothing to measure.</exception>
    private static IEnumerable<SourceText> Texts(this GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is null && !result.GeneratedSources.IsDefaultOrEmpty
            ? result.GeneratedSources.Where(source => !source.HintName.Contains("Attribute", StringComparison.Ordinal)).Select(source => source.SourceText)
            : throw new InvalidOperationException("the generator wrote nothing", result.Exception);
    }
}
