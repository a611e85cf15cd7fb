using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Configuration;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>Finds the architecture that a project defines.</summary>
internal static class ArchitectureSource
{
    /// <summary>The architecture of a compilation.</summary>
    public static ArchitectureContext Load(Compilation compilation, AnalyzerOptions options) =>
        new(compilation, ProjectArchitecture.Of(options)?.File.Definition ?? ArchitectureDefinition.Default, ProjectFacts.Of(compilation, options));
}
