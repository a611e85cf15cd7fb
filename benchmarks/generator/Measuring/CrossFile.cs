using System.Collections.Immutable;
using Tofa.Generators.Benchmarks.Inputs;
using Tofa.Generators.Pipeline;
using Tofa.Model.Reading;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Benchmarks.Measuring;

/// <summary>The steps across files alone, as an edit of one detail file runs them: join, compare, split, compare.</summary>
internal sealed class CrossFile
{
    private readonly FileEntries runbook;
    private readonly TaskClasses classes;
    private readonly ImmutableArray<ReadFile> read;
    private readonly GeneratorOptions options = new("Acme");

    /// <summary>Reads the files, which is not measured.</summary>
    public CrossFile(int tasks)
    {
        read =
        [
            .. SampleRunbook.Of(tasks).Select(file => ReadFile.Of(
                new ProjectFile(FileKinds.Parse(file.Kind)!.Value, file.Path[MemoryOptions.Folder.Length..], file.GetText().ToString()))),
        ];
        runbook = Definitions.First(read).Single();
        classes = Definitions.Name(runbook);
    }

    /// <summary>The median of some rounds.</summary>
    /// <exception cref="InvalidOperationException">What should be equal is not: an edit would cost more.</exception>
    public Cost Measure(int rounds)
    {
        var before = Run(read);
        var last = read.Last(file => file.Detail is not null);
        var edited = read.Replace(last, new ReadFile(Detail: last.Detail! with { Description = "edited" }));
        return Cost.MedianOf([.. Enumerable.Range(0, rounds).Select(_ => Stopwatches.Measure(() => IsEdited(before, Run(edited))).Cost)]);
    }

    private (RunbookDefinition Definition, ClassFile?[] Files, RunbookModel Model) Run(ImmutableArray<ReadFile> current)
    {
        var definition = Definitions.Assemble(runbook, current);
        var named = new NamedRunbook(definition, classes, options);
        return (definition, [.. Definitions.Split(named)], Definitions.Summarise(named));
    }

    private static bool IsEdited(
        (RunbookDefinition Definition, ClassFile?[] Files, RunbookModel Model) before, (RunbookDefinition Definition, ClassFile?[] Files, RunbookModel Model) after) =>
        before.Definition != after.Definition && before.Files.Zip(after.Files).Count(pair => pair.First != pair.Second) == 1 && before.Model == after.Model
            ? true
            : throw new InvalidOperationException("the edit did not change exactly one file");
}
