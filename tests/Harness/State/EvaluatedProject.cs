using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.References;

namespace Tofa.Harness.State;

/// <summary>A project after inheritance and markup: exactly what is compiled.</summary>
internal sealed record EvaluatedProject(string Name, string DefaultPrefix)
{
    public ImmutableArray<(string Filename, SourceText Content)> Sources { get; init; } = [];

    public ImmutableArray<(string Filename, SourceText Content)> GeneratedSources { get; init; } = [];

    public ImmutableArray<(string Filename, SourceText Content)> AdditionalFiles { get; init; } = [];

    public ImmutableArray<(string Filename, SourceText Content)> AnalyzerConfigFiles { get; init; } = [];

    public ImmutableArray<MetadataReference> AdditionalReferences { get; init; } = [];

    public ImmutableArray<string> ProjectReferences { get; init; } = [];

    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public DocumentationMode DocumentationMode { get; init; } = DocumentationMode.Diagnose;

    public ReferenceAssemblies? ReferenceAssemblies { get; init; }
}
