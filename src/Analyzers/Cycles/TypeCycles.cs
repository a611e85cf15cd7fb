using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>
/// TOFA1011. Only what binds one concrete type to another counts: an interface, an abstract class or a delegate is how a cycle is cut, a derived type
/// cannot but know its base, and a base that makes its own variants is a closed hierarchy.
/// </summary>
internal sealed class TypeCycles : CycleKind
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => CycleDescriptors.TypeCycle;

    /// <inheritdoc/>
    public override bool Joins(TypeEdge edge, ArchitectureContext context) =>
        edge.To is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false }
        && context.LayerOf(edge.From) is { } layer
        && ReferenceEquals(layer, context.LayerOf(edge.To))
        && IsPermitted(context.PlacementOf(edge.From), context.PlacementOf(edge.To), context)
        && !AreCompanions(edge)
        && !DerivesFrom(edge.From, edge.To)
        && !DerivesFrom(edge.To, edge.From);

    /// <inheritdoc/>
    public override string? NodeOf(INamedTypeSymbol type, ArchitectureContext context) => type.ToDisplayString();

    // Result and Result<T>: a static class that makes the generic type of its name is one idea with it.
    private static bool AreCompanions(TypeEdge edge) =>
        edge.From.Name == edge.To.Name && SymbolEqualityComparer.Default.Equals(edge.From.ContainingNamespace, edge.To.ContainingNamespace);

    private static bool DerivesFrom(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
