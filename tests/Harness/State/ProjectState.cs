using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.References;

namespace Tofa.Harness.State;

/// <summary>One project of a test: its files, references and options. Every text may hold markup.</summary>
public class ProjectState
{
    internal ProjectState(string name, string defaultPrefix)
    {
        Name = name;
        DefaultPrefix = defaultPrefix;
        Sources = new SourceFileList(defaultPrefix + "Test");
    }

    /// <summary>The project name.</summary>
    public string Name { get; }

    /// <summary>The assembly name.</summary>
    public string AssemblyName => Name;

    /// <summary>The folder of files that have no path of their own; what follows it in a path are the file's folders.</summary>
    public string DefaultPrefix { get; }

    /// <summary>C# files.</summary>
    public SourceFileList Sources { get; }

    /// <summary>The files the generators must write: all of them and no other.</summary>
    public SourceFileCollection GeneratedSources { get; } = [];

    /// <summary>Files the compiler hands to analyzers and generators, such as YAML.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>Functions that return more additional files.</summary>
    public List<Func<IEnumerable<(string Filename, SourceText Content)>>> AdditionalFilesFactories { get; } = [];

    /// <summary>Files of the kind <c>/.editorconfig</c> or <c>/.globalconfig</c>.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>MSBuild properties analyzers read as <c>build_property.NAME</c>.</summary>
    public SortedDictionary<string, string> BuildProperties { get; } = new(StringComparer.Ordinal);

    /// <summary>Item metadata per path, which analyzers read as <c>build_metadata.AdditionalFiles.NAME</c>.</summary>
    public SortedDictionary<(string Path, string Name), string> AdditionalFileMetadata { get; } = [];

    /// <summary>References besides the reference assemblies.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    /// <summary>Names of the projects this one references.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>What is compiled; a library when null.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>How XML comments are read; <see cref="Microsoft.CodeAnalysis.DocumentationMode.Diagnose"/> when null.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    /// <summary>The framework the project compiles against; that of the test when null.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>Adds an additional file together with its item metadata.</summary>
    public void AddAdditionalFile(string path, string content, params (string Name, string Value)[] metadata)
    {
        AdditionalFiles.Add((path, content));
        foreach (var (name, value) in metadata)
            AdditionalFileMetadata[(path, name)] = value;
    }
}
