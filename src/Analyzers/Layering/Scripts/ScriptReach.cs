using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Layering.Reach;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>Notes which scripts use a flow, themselves or through the types that they use.</summary>
internal sealed class ScriptReach(ArchitectureContext context) : LayerReach(LayerRole.Scripts, context)
{
    /// <summary>The mark of a type that uses a flow, or calls what may lead to one.</summary>
    public const int Flow = 1;

    /// <inheritdoc/>
    protected override bool MayMark(INamedTypeSymbol foreign) => false;

    /// <inheritdoc/>
    protected override int MarksOf(in SymbolUse use, INamedTypeSymbol target, Layer? layer)
    {
        if (use.Kind == UseKind.NameOnly)
        {
            return 0;
        }

        return layer is null ? OfUnlayered(use.Target) : layer.Role == LayerRole.Flows || (layer.Role == LayerRole.Scripts && !IsDeclaredHere(target)) ? Flow : 0;
    }

    /// <inheritdoc/>
    protected override IEnumerable<INamedTypeSymbol> LeadsTo(INamedTypeSymbol type, TypeNode? node) => node?.Uses ?? [];

    // A function of this product that no layer holds, or a script of another project, may start a flow: the benefit of the doubt.
    private int OfUnlayered(ISymbol target) => target is IMethodSymbol { MethodKind: not MethodKind.Constructor } && Context.IsOurs(target) ? Flow : 0;
}
