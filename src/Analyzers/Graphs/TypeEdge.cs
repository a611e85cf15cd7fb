using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Graphs;

/// <summary>A dependency between two types that stand in a namespace; what is nested in a type counts as the type. Both are declarations, of which a compilation has one object each.</summary>
/// <param name="From">The type that uses.</param>
/// <param name="To">The type that is used.</param>
internal readonly record struct TypeEdge(INamedTypeSymbol From, INamedTypeSymbol To)
{
    /// <summary>The dependency that a use is part of.</summary>
    public static TypeEdge Of(INamedTypeSymbol from, ISymbol target) => new(Outermost(from), Outermost(target as INamedTypeSymbol ?? target.ContainingType));

    /// <summary>The type in a namespace that a type is, or is nested in.</summary>
    public static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        var current = type;
        while (current.ContainingType is { } outer)
        {
            current = outer;
        }

        return current;
    }

    /// <summary>How facts and violations name a type, so that the tool finds the one by the other.</summary>
    public static string NameOf(INamedTypeSymbol type) => type.ToDisplayString();

    /// <summary>Whether both are the same type.</summary>
    public bool IsLoop => ReferenceEquals(From, To);

    /// <inheritdoc/>
    public bool Equals(TypeEdge other) => ReferenceEquals(From, other.From) && ReferenceEquals(To, other.To);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(From) * 397) ^ RuntimeHelpers.GetHashCode(To));
}
