using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Analyzers.Architecture;

/// <summary>Tells fixes which code has to be deterministic.</summary>
public static class PureCode
{
    /// <summary>Whether a type belongs to a pure layer or core (R000-17, R004-20).</summary>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that holds it.</param>
    /// <param name="options">Where its architecture is read from.</param>
    public static bool Contains(INamedTypeSymbol type, Compilation compilation, AnalyzerOptions options) =>
        ArchitectureSource.Load(compilation, options).PlacementOf(type).IsPure;
}
