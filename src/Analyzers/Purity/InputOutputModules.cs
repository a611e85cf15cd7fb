using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity;

/// <summary>Knows the modules that are there for input and output (C-3): those below a namespace segment <c>Io</c>.</summary>
internal static class InputOutputModules
{
    /// <summary>Whether a type is one of them. The first segment names the product and says nothing.</summary>
    public static bool Contains(INamedTypeSymbol type)
    {
        for (var level = type.ContainingNamespace; level is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }; level = level.ContainingNamespace)
        {
            if (level.Name is "Io" or "IO")
            {
                return true;
            }
        }

        return false;
    }
}
