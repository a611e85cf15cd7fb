using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Capabilities;

/// <summary>TOFA1012: a shared module uses a type of this product that lies in no layer (R000-4). Layers are TOFA1001's, capabilities TOFA1002's.</summary>
internal sealed class UnsharedDependencyRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => CapabilityDescriptors.UnsharedDependency;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Layer?.Role is LayerRole.SharedModules;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => IsOfThisProduct(type, context);

    /// <inheritdoc/>
    public override bool MayConcern(INamedTypeSymbol type, Placement from, ArchitectureContext context) => Judge(type, from, context) is not null;

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        var type = (target as INamedTypeSymbol ?? target.ContainingType).OriginalDefinition;
        var to = context.PlacementOf(type);
        return to.Layer is null && !to.IsPure && (to.Capability is null || to.Capability == from.Capability) && IsOfThisProduct(type, context)
            ? new Violation(type, SymbolNames.Of(type))
            : null;
    }

    // A library that merely shares the product's first segment, such as Acme.Logging, is laid out in no layers at all: it is used like any other package.
    private static bool IsOfThisProduct(INamedTypeSymbol type, ArchitectureContext context) =>
        !SpareTypes.Contain(type)
        && context.IsOurs(type)
        && (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly) || context.IsLayered(type.ContainingAssembly));
}
