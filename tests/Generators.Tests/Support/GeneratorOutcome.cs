using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tofa.Generators.Tests.Support;

/// <summary>What one run of the generator gave.</summary>
internal sealed record GeneratorOutcome(GeneratorDriverRunResult Result, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)
{
    public GeneratorRunResult Generator => Result.Results.Single();

    /// <summary>The files that come of a runbook; the attributes are there in any case.</summary>
    public IEnumerable<string> FileNames => AllFileNames.Where(name => !name.Contains("Attribute", StringComparison.Ordinal));

    /// <summary>All files.</summary>
    public IEnumerable<string> AllFileNames => Generator.GeneratedSources.Select(source => source.HintName);

    public string File(string hintName) => Generator.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>The files that were written anew: the driver keeps the text of every other one.</summary>
    public IEnumerable<string> FilesWrittenSince(GeneratorOutcome before)
    {
        var kept = before.Generator.GeneratedSources.Select(source => source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
        return Generator.GeneratedSources.Where(source => !kept.Contains(source.SourceText)).Select(source => source.HintName);
    }

    /// <summary>Why a step ran, once for each of its outputs.</summary>
    public IReadOnlyList<IncrementalStepRunReason> ReasonsOf(string step) =>
        Generator.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>Compiles the project and loads it; any warning fails the test.</summary>
    public LoadedProject Load()
    {
        Assert.Null(Generator.Exception);
        Assert.Empty(Diagnostics);
        return LoadedProject.From(Compilation);
    }
}
