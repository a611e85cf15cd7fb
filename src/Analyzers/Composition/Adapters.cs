using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
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
            .Any(type => Promises(type, product));

    /// <summary>Whether a type is a product or a contract of it, by itself or as an argument such as that of <c>Task&lt;T&gt;</c>.</summary>
    public static bool Promises(ITypeSymbol? type, INamedTypeSymbol product) => type switch
    {
        INamedTypeSymbol named => IsOrImplements(product, named) || named.TypeArguments.Any(argument => Promises(argument, product)),
        IArrayTypeSymbol array => Promises(array.ElementType, product),
        _ => false,
    };

    private static bool IsOrImplements(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        SymbolEqualityComparer.Default.Equals(type, contract.OriginalDefinition) || Implements(type, contract);

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol contract) =>
        type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, contract.OriginalDefinition));
}
