using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Composition;

/// <summary>Knows adapters by what they are: types of the adapters' layer that implement a port and can be created.</summary>
internal static class Adapters
{
    /// <summary>Whether a type is an adapter; what merely helps one is none.</summary>
    public static bool Contain(INamedTypeSymbol type, ArchitectureContext context) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false }
        && context.LayerOf(type)?.Role == LayerRole.Adapters
        && PortOf(type, context) is not null;

    /// <summary>The first port that a type implements.</summary>
    public static INamedTypeSymbol? PortOf(INamedTypeSymbol type, ArchitectureContext context)
    {
        foreach (var contract in type.AllInterfaces)
        {
            if (context.LayerOf(contract)?.Role == LayerRole.Ports)
            {
                return contract.OriginalDefinition;
            }
        }

        return null;
    }

    /// <summary>Whether two types implement a port in common, as a decorator and what it decorates do.</summary>
    public static bool ShareAPort(INamedTypeSymbol one, INamedTypeSymbol other, ArchitectureContext context) =>
        one.AllInterfaces.Any(contract => context.LayerOf(contract)?.Role == LayerRole.Ports && Implements(other, contract));

    /// <summary>Whether a port of one type hands out what the other implements: to make it is the adapter's work.</summary>
    public static bool HandsOut(INamedTypeSymbol maker, INamedTypeSymbol product, ArchitectureContext context) =>
        maker.AllInterfaces
            .Where(contract => context.LayerOf(contract)?.Role == LayerRole.Ports)
            .SelectMany(static contract => contract.GetMembers())
            .Select(static member => member switch
            {
                IMethodSymbol method => method.ReturnType,
                IPropertySymbol property => property.Type,
                _ => null,
            })
            .SelectMany(static type => TypeParts.Of(type))
            .Any(part => Implements(product, part));

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, contract.OriginalDefinition));
}
