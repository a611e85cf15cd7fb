using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Layering.Reach;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Flows;

/// <summary>Notes which flows call something that can be put in order.</summary>
internal sealed class FlowReach(ArchitectureContext context) : LayerReach(LayerRole.Flows, context)
{
    /// <summary>The mark of a type that calls a function, a port, another flow, or what its caller passed in.</summary>
    public const int Calls = 1;

    /// <inheritdoc/>
    protected override bool MayMark(INamedTypeSymbol foreign) => foreign.TypeKind == TypeKind.Delegate;

    /// <inheritdoc/>
    protected override int MarksOf(in SymbolUse use, INamedTypeSymbol target, Layer? layer)
    {
        if (use.Kind == UseKind.NameOnly)
        {
            return 0;
        }

        return layer is null ? OfUnlayered(use.Target) : IsCall(use.Target, target, layer.Role) ? Calls : 0;
    }

    /// <inheritdoc/>
    protected override IEnumerable<INamedTypeSymbol> LeadsTo(INamedTypeSymbol type, TypeNode? node)
    {
        for (var level = type.BaseType; level is not null && Context.LayerOf(level)?.Role == LayerRole.Flows; level = level.BaseType)
        {
            yield return Outermost(level);
        }
    }

    // What the caller passes in may be anything, and so may a function of this product that no layer holds.
    private int OfUnlayered(ISymbol target) =>
        target is IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } || (target is IMethodSymbol { MethodKind: not MethodKind.Constructor } && Context.IsOurs(target))
            ? Calls
            : 0;

    private static bool IsCall(ISymbol member, INamedTypeSymbol target, LayerRole role) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => role != LayerRole.Flows && !target.IsRecord,
        IMethodSymbol => true,
        IPropertySymbol => target.TypeKind == TypeKind.Interface,
        _ => false,
    };
}
