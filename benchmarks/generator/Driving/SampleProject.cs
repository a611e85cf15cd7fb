using Microsoft.CodeAnalysis;
using Tofa.Generators.Benchmarks.Inputs;

namespace Tofa.Generators.Benchmarks.Driving;

/// <summary>A runbook and the drivers that have run on it once. Drivers do not change: the same edit of the same state can be measured again.</summary>
/// <param name="tasks">How many tasks.</param>
internal sealed class SampleProject(int tasks)
{
    /// <summary>The project's own code.</summary>
    public const string CSharp = "internal static class User;";

    private readonly IReadOnlyList<MemoryText> files = SampleRunbook.Of(tasks);
    private readonly Dictionary<bool, GeneratorDriver> warm = [];

    /// <summary>A driver that has seen nothing.</summary>
    public GeneratorDriver Cold(bool isTracked) => Drivers.OfRunbook(files, isTracked);

    /// <summary>A driver that has run on the project as it was.</summary>
    public GeneratorDriver Warm(bool isTracked) =>
        warm.TryGetValue(isTracked, out var known) ? known : warm[isTracked] = Cold(isTracked).RunGenerators(Compilations.Of(CSharp));

    /// <summary>A warm driver that was told of an edit and has not run since.</summary>
    public GeneratorDriver Edited(bool isTracked, string path, string old, string replacement)
    {
        var file = files.Single(file => file.Path == MemoryOptions.Folder + path);
        return Warm(isTracked).ReplaceAdditionalText(file, file.Replace(old, replacement));
    }
}
