using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Takes names apart.</summary>
internal static class Segments
{
    /// <summary>The segments of a namespace, outermost first; none for the global one.</summary>
    public static List<string> Of(INamespaceSymbol @namespace)
    {
        var segments = new List<string>();
        for (var current = @namespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            segments.Add(current.Name);
        }

        segments.Reverse();
        return segments;
    }

    /// <summary>The segments of a type's full name: its namespace, the types around it, itself.</summary>
    public static List<string> Of(INamedTypeSymbol type)
    {
        var types = new Stack<string>();
        for (var current = type; current is not null; current = current.ContainingType)
        {
            types.Push(current.Name);
        }

        var segments = type.ContainingNamespace is { } @namespace ? Of(@namespace) : [];
        segments.AddRange(types);
        return segments;
    }
}
