using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>Makes drivers that have seen nothing yet.</summary>
internal static class Drivers
{
    /// <summary>One with our generator and a runbook's files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="isTracked">Whether it notes why steps ran, which costs time: never where time is measured, but for shares of it.</param>
    public static GeneratorDriver OfRunbook(IEnumerable<MemoryText> files, bool isTracked) => CSharpGeneratorDriver.Create(
        [new RunbookGenerator().AsSourceGenerator()],
        files,
        Compilations.ParseOptions,
        new MemoryOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));

    /// <summary>One with another generator, which looks at C# alone.</summary>
    public static GeneratorDriver Of(ISourceGenerator generator) => CSharpGeneratorDriver.Create([generator], parseOptions: Compilations.ParseOptions);
}
