using Microsoft.CodeAnalysis;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>A runbook and a driver that has run on it once. Drivers do not change: the same edit of the same state can be measured again.</summary>
internal sealed class SampleProject
{
    /// <summary>The project's own code.</summary>
    public const string CSharp = "internal static class User;";

    private readonly IIncrementalGenerator generator;
    private readonly IReadOnlyList<MemoryText> files;
    private readonly Lazy<GeneratorDriver> warm;

    /// <summary>One of a given size.</summary>
    /// <param name="tasks">How many tasks.</param>
    /// <param name="generator">The generator that runs; the runbook generator unless told.</param>
    public SampleProject(int tasks, IIncrementalGenerator? generator = null)
    {
        this.generator = generator ?? new RunbookGenerator();
        files = SampleRunbook.Of(tasks);
        warm = new Lazy<GeneratorDriver>(() => Cold().RunGenerators(Compilations.Of(CSharp)));
    }

    /// <summary>A driver that has run on the project as it was.</summary>
    public GeneratorDriver Warm => warm.Value;

    /// <summary>A driver that has seen nothing.</summary>
    public GeneratorDriver Cold() => Drivers.OfRunbook(generator, files);

    /// <summary>A warm driver that was told of an edit and has not run since.</summary>
    public GeneratorDriver Edited(string path, string old, string replacement)
    {
        var file = files.Single(file => file.Path == MemoryOptions.Folder + path);
        return Warm.ReplaceAdditionalText(file, file.Replace(old, replacement));
    }
}
