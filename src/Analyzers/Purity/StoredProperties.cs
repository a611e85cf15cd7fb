using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity;

/// <summary>Knows the properties that the compiler gives a field of their own.</summary>
internal static class StoredProperties
{
    /// <summary>Whether a property, declared here, is one of them.</summary>
    public static bool Include(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
            {
                return true;
            }
        }

        return false;
    }
}
