using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Which of some types name which others as their bases.</summary>
internal sealed class DerivedLists
{
    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> direct = new(SymbolEqualityComparer.Default);

    /// <summary>Reads the bases of some types.</summary>
    public DerivedLists(IEnumerable<INamedTypeSymbol> types)
    {
        foreach (var type in types)
        {
            if (type.BaseType is { SpecialType: SpecialType.None } parent)
            {
                Add(parent, type);
            }

            foreach (var contract in type.Interfaces)
            {
                Add(contract, type);
            }
        }
    }

    /// <summary>The types that name a type as their base class or as one of their interfaces.</summary>
    public IReadOnlyList<INamedTypeSymbol> Of(INamedTypeSymbol parent) => direct.TryGetValue(parent, out var children) ? children : [];

    private void Add(INamedTypeSymbol parent, INamedTypeSymbol child)
    {
        if (!direct.TryGetValue(parent.OriginalDefinition, out var children))
        {
            direct.Add(parent.OriginalDefinition, children = []);
        }

        children.Add(child);
    }
}
