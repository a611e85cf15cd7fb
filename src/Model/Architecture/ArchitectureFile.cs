using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Schemas;
using Tofa.Model.Yaml;

namespace Tofa.Model.Architecture;

/// <summary><c>architecture.yaml</c> as read.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Definition">What it says; what could not be read is as if it were not there.</param>
/// <param name="Document">The YAML with all places.</param>
/// <param name="Problems">What is wrong with it, in the order of the file.</param>
public sealed record ArchitectureFile(string Path, ArchitectureDefinition Definition, YamlDocument Document, EquatableArray<Problem> Problems)
{
    /// <summary>What the file is called, at the top of its project.</summary>
    public const string FileName = "architecture.yaml";

    /// <summary>Every text of the file that was taken into the definition, with its place, for whoever knows the code that it speaks of.</summary>
    public EquatableArray<WrittenText> Texts { get; init; }
}
