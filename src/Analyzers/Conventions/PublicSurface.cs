using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Conventions;

/// <summary>Knows what other projects can see.</summary>
internal static class PublicSurface
{
    /// <summary>Whether a symbol, and everything around it, is public or protected.</summary>
    public static bool Holds(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the shape of a member is given by a base type or an interface.</summary>
    public static bool IsGiven(ISymbol member) => member.IsOverride || IsExplicit(member) || Implements(member);

    // Under the interface's name only.
    private static bool IsExplicit(ISymbol member) => member switch
    {
        IMethodSymbol method => !method.ExplicitInterfaceImplementations.IsEmpty,
        IPropertySymbol property => !property.ExplicitInterfaceImplementations.IsEmpty,
        IEventSymbol @event => !@event.ExplicitInterfaceImplementations.IsEmpty,
        _ => false,
    };

    private static bool Implements(ISymbol member)
    {
        if (member.ContainingType is not { } type)
        {
            return false;
        }

        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var promised in @interface.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(promised), member))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
