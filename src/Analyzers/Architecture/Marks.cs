using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Finds the attributes of namespace <c>Tofa</c>, which every project has as source of its own.</summary>
internal static class Marks
{
    /// <summary>Whether a symbol carries an attribute.</summary>
    public static bool Has(ISymbol symbol, string name) => Find(symbol, name) is not null;

    /// <summary>An attribute of a symbol; <c>null</c> where it has none of that name.</summary>
    public static AttributeData? Find(ISymbol symbol, string name)
    {
        foreach (var mark in symbol.GetAttributes())
        {
            if (mark.AttributeClass is { ContainingNamespace: { Name: "Tofa", ContainingNamespace.IsGlobalNamespace: true } } found && found.Name == name)
            {
                return mark;
            }
        }

        return null;
    }
}
