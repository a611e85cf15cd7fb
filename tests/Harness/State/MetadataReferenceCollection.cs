using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Tofa.Harness.State;

/// <summary>References of a project besides its reference assemblies.</summary>
public sealed class MetadataReferenceCollection : List<MetadataReference>
{
    /// <summary>Adds the assembly that is loaded in this process.</summary>
    public void Add(Assembly assembly) => Add(assembly.Location);

    /// <summary>Adds an assembly file.</summary>
    public void Add(string path) => Add(MetadataReference.CreateFromFile(path));
}
