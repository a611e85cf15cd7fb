using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>TOFA1010. A namespace and one inside of it are one idea, told in two degrees of detail: what passes between them is no cycle.</summary>
internal sealed class NamespaceCycles : CycleKind
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => CycleDescriptors.NamespaceCycle;

    /// <inheritdoc/>
    public override bool Joins(TypeEdge edge, ArchitectureContext context) =>
        IsPermitted(context.PlacementOf(edge.From), context.PlacementOf(edge.To), context)
        && !Holds(edge.From.ContainingNamespace, edge.To.ContainingNamespace)
        && !Holds(edge.To.ContainingNamespace, edge.From.ContainingNamespace);

    /// <inheritdoc/>
    public override string? NodeOf(INamedTypeSymbol type, ArchitectureContext context) =>
        type.ContainingNamespace is { IsGlobalNamespace: false } @namespace ? @namespace.ToDisplayString() : null;

    private static bool Holds(INamespaceSymbol outer, INamespaceSymbol inner)
    {
        for (var current = inner; current is not null; current = current.ContainingNamespace)
        {
            if (SymbolEqualityComparer.Default.Equals(current, outer))
            {
                return true;
            }
        }

        return false;
    }
}
