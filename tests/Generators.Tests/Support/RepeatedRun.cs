using Microsoft.CodeAnalysis;
using Tofa.Generators.Pipeline;
using Tofa.Harness.Generators;

namespace Tofa.Generators.Tests.Support;

/// <summary>Looks at every run of every test: nothing runs again when nothing has changed, and nothing of the compiler is kept.</summary>
internal static class RepeatedRun
{
    private static readonly HashSet<string> OurSteps =
        [.. typeof(StepNames).GetFields().Select(field => (string)field.GetRawConstantValue()!)];

    public static void Verify(GeneratorDriver driver, Compilation compilation, CancellationToken cancellationToken)
    {
        var first = driver.GetRunResult().Results.Single();
        if (first.Exception is not null)
            return;

        VerifyModels(first);

        // An equal compilation, but another one, as after a key that was typed and taken back.
        var second = driver.RunGenerators(compilation.Clone(), cancellationToken).GetRunResult().Results.Single();
        VerifyCached(second);
        Assert.Equal(first.GeneratedSources.Select(source => source.SourceText), second.GeneratedSources.Select(source => source.SourceText));
    }

    private static void VerifyModels(GeneratorRunResult result)
    {
        var kept = result.TrackedSteps.Where(step => OurSteps.Contains(step.Key))
            .SelectMany(step => step.Value, (step, run) => (step.Key, Values: run.Outputs.Select(output => output.Value).ToArray()))
            .ToArray();
        Assert.Null(ModelWalk.FindForbidden(kept));
    }

    private static void VerifyCached(GeneratorRunResult result)
    {
        var runs = result.TrackedSteps.Where(step => OurSteps.Contains(step.Key)).Concat(result.TrackedOutputSteps);
        foreach (var (name, steps) in runs)
        {
            foreach (var (_, reason) in steps.SelectMany(run => run.Outputs))
                Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"Step '{name}' is '{reason}' although nothing has changed");
        }
    }
}
