using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>Finds the architecture that a project defines.</summary>
internal static class ArchitectureSource
{
    /// <summary>The architecture of a compilation.</summary>
    public static ArchitectureContext Load(Compilation compilation, AnalyzerOptions options) =>
        new(compilation, ArchitectureDefinition.Default, ProjectFacts.Of(compilation, options));
}
