using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>Makes drivers that have seen nothing yet.</summary>
internal static class Drivers
{
    /// <summary>One with a generator and a runbook's files.</summary>
    /// <remarks>It does not note why steps ran: at 10,000 tasks the notes alone take minutes, as the driver follows every path between two steps.</remarks>
    public static GeneratorDriver OfRunbook(IIncrementalGenerator generator, IEnumerable<MemoryText> files) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], files, Compilations.ParseOptions, new MemoryOptions());

    /// <summary>One with another generator, which looks at C# alone.</summary>
    public static GeneratorDriver Of(ISourceGenerator generator) => CSharpGeneratorDriver.Create([generator], parseOptions: Compilations.ParseOptions);
}
