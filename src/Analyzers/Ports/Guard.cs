using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Ports;

/// <summary>What <c>[OnlyFrom]</c> says of a type or member.</summary>
/// <param name="Declaring">The type that declares what is guarded; it may use it.</param>
/// <param name="Owners">The types that may use it.</param>
internal sealed record Guard(INamedTypeSymbol Declaring, ImmutableArray<INamedTypeSymbol> Owners)
{
    private const string Attribute = "OnlyFromAttribute";

    /// <summary>The guard of a symbol: its own, that of the member it overrides, or that of a type around it. Innermost first.</summary>
    public static Guard? Of(ISymbol symbol)
    {
        for (var member = symbol; member is not null; member = Overridden(member))
        {
            if (Marks.Find(member, Attribute) is { } mark)
            {
                return new Guard(DeclaringOf(member), OwnersOf(mark));
            }
        }

        return symbol is IMethodSymbol { AssociatedSymbol: { } property } ? Of(property)
            : symbol.ContainingType is { } outer ? Of(outer)
            : null;
    }

    /// <summary>Whether a type may use what is guarded: an owner, what is nested in one, or what implements an owner that is an interface.</summary>
    public bool Admits(INamedTypeSymbol user)
    {
        for (var type = user; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, Declaring) || Owners.Any(owner => IsOwner(type, owner)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOwner(INamedTypeSymbol type, INamedTypeSymbol owner) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, owner)
        || (owner.TypeKind == TypeKind.Interface
            && type.AllInterfaces.Any(contract => SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, owner)));

    private static INamedTypeSymbol DeclaringOf(ISymbol guarded) =>
        (guarded.ContainingType ?? (INamedTypeSymbol)guarded).OriginalDefinition;

    private static ImmutableArray<INamedTypeSymbol> OwnersOf(AttributeData mark) =>
    [
        .. mark.ConstructorArguments.SelectMany(static argument => argument.Kind == TypedConstantKind.Array && !argument.IsNull ? argument.Values : [])
            .Select(static value => value.Value).OfType<INamedTypeSymbol>().Select(static owner => owner.OriginalDefinition),
    ];

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };
}
