using Microsoft.CodeAnalysis;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>Types that a project names by pattern or marks with an attribute of namespace <c>Tofa</c>.</summary>
/// <param name="patterns">Patterns of full names.</param>
/// <param name="attribute">The attribute's class.</param>
internal sealed class TypePatterns(IEnumerable<string> patterns, string attribute)
{
    private readonly List<NamespacePattern> compiled = Patterns.OfNamespaces(patterns);

    /// <summary>Whether a type, or one that it is nested in, is named or marked.</summary>
    public bool Match(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (IsMarked(current))
            {
                return true;
            }
        }

        if (compiled.Count == 0)
        {
            return false;
        }

        var segments = Segments.Of(type);
        return compiled.Exists(pattern => pattern.Match(segments) is not null);
    }

    private bool IsMarked(INamedTypeSymbol type)
    {
        foreach (var mark in type.GetAttributes())
        {
            if (mark.AttributeClass is { ContainingNamespace: { Name: "Tofa", ContainingNamespace.IsGlobalNamespace: true } } found && found.Name == attribute)
            {
                return true;
            }
        }

        return false;
    }
}
