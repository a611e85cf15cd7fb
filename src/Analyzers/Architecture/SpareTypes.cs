using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Types that stand in for the framework or belong to the tool chain, wherever they are declared: they are no part of a product's architecture.</summary>
internal static class SpareTypes
{
    /// <summary>Whether a type lies below <c>System</c> or <c>Microsoft</c>, in <c>Tofa</c> as a marker attribute, or is made by the compiler.</summary>
    public static bool Contain(INamedTypeSymbol type)
    {
        if (type.IsImplicitlyDeclared || !type.CanBeReferencedByName)
        {
            return true;
        }

        var root = type.ContainingNamespace;
        while (root is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            root = root.ContainingNamespace;
        }

        return root?.Name is "System" or "Microsoft"
            || type.ContainingNamespace is { Name: "Tofa", ContainingNamespace.IsGlobalNamespace: true } && type.Name.EndsWith("Attribute", StringComparison.Ordinal);
    }
}
