using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Tofa.CodeFixes.Outcomes;

/// <summary>Writes cases as a pattern.</summary>
internal static class CaseNames
{
    /// <summary>The pattern <c>A or B</c>; <c>null</c> where the type arguments of a case cannot be told from those of the value.</summary>
    /// <param name="cases">The cases, as declared.</param>
    /// <param name="root">The type of the value.</param>
    /// <param name="model">The model of the tree.</param>
    /// <param name="position">Where the pattern will stand.</param>
    public static string? Pattern(ImmutableArray<INamedTypeSymbol> cases, INamedTypeSymbol root, SemanticModel model, int position)
    {
        var names = new List<string>();
        foreach (var one in cases)
        {
            if (Constructed(one, root) is not { } type)
            {
                return null;
            }

            names.Add(type.ToMinimalDisplayString(model, position));
        }

        return string.Join(" or ", names);
    }

    private static INamedTypeSymbol? Constructed(INamedTypeSymbol one, INamedTypeSymbol root)
    {
        if (!one.IsGenericType)
        {
            return one;
        }

        return one.Arity == 0 && SymbolEqualityComparer.Default.Equals(one.ContainingType, root.OriginalDefinition) ? root.GetTypeMembers(one.Name, 0).FirstOrDefault() : null;
    }
}
