using Microsoft.CodeAnalysis;
using Tofa.Generators.Pipeline;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>Reads what a run came to.</summary>
internal static class Outcomes
{
    private static readonly string[] CrossFileSteps = [StepNames.Definition, StepNames.TaskModels, StepNames.RunbookModel];

    /// <summary>How many lines the generator's files have.</summary>
    /// <exception cref="InvalidOperationException">The generator threw or wrote nothing: there is nothing to measure.</exception>
    public static int Lines(this GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results.Single();
        return result.Exception is null && !result.GeneratedSources.IsDefaultOrEmpty
            ? result.GeneratedSources.Sum(source => source.SourceText.Lines.Count)
            : throw new InvalidOperationException("the generator wrote nothing", result.Exception);
    }

    /// <summary>How long the generator took by the driver's own clock, with the parsing of what it wrote.</summary>
    public static TimeSpan GeneratorTime(this GeneratorDriver driver) => driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime;

    /// <summary>How many files were written anew, from the reasons that a tracking driver noted.</summary>
    public static int Reemitted(this GeneratorDriver driver) => driver.GetRunResult().Results.Single().TrackedOutputSteps
        .SelectMany(step => step.Value)
        .SelectMany(run => run.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>How long the steps took that look at all files at once, as a tracking driver noted it.</summary>
    public static TimeSpan CrossFileTime(this GeneratorDriver driver)
    {
        var tracked = driver.GetRunResult().Results.Single().TrackedSteps;
        var seen = new HashSet<IncrementalGeneratorRunStep>(ReferenceEqualityComparer.Instance);
        foreach (var run in CrossFileSteps.SelectMany(name => tracked.TryGetValue(name, out var runs) ? runs : []))
            Follow(run, seen);

        return TimeSpan.FromTicks(seen.Sum(run => run.ElapsedTime.Ticks));
    }

    // The name stands on the last of the small steps that a named one consists of: the work is in those before it, up to the next name.
    private static void Follow(IncrementalGeneratorRunStep run, HashSet<IncrementalGeneratorRunStep> seen)
    {
        if (!seen.Add(run))
            return;

        foreach (var (source, _) in run.Inputs)
        {
            if (source.Name is null)
                Follow(source, seen);
        }
    }
}
