using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Graphs;

/// <summary>A dependency between two types that stand in a namespace; what is nested in a type counts as the type.</summary>
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

    /// <inheritdoc/>
    public bool Equals(TypeEdge other) =>
        SymbolEqualityComparer.Default.Equals(From, other.From) && SymbolEqualityComparer.Default.Equals(To, other.To);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        unchecked((SymbolEqualityComparer.Default.GetHashCode(From) * 397) ^ SymbolEqualityComparer.Default.GetHashCode(To));
}
