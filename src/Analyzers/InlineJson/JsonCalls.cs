using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.InlineJson;

/// <summary>Knows what serializes: the libraries, what a project configures, and what code marks.</summary>
internal static class JsonCalls
{
    private const string Attribute = "SerializesAttribute";

    /// <summary>Whether a type or member turns data into JSON or back.</summary>
    /// <param name="symbol">As declared.</param>
    /// <param name="context">Knows what the project configures.</param>
    public static bool Are(ISymbol symbol, ArchitectureContext context) => JsonApis.Table.TopicOf(symbol) is not null || AreOurs(symbol, context);

    /// <summary>Whether it does so by the project's own word.</summary>
    public static bool AreOurs(ISymbol symbol, ArchitectureContext context) => IsConfigured(symbol, context) || IsMarked(symbol, context);

    /// <summary>Whether a type or any of its members may do so.</summary>
    public static bool MayBeIn(INamedTypeSymbol type, ArchitectureContext context) =>
        JsonApis.Table.MayConcern(type) || context.Definition.JsonSerializers.Count > 0 || (context.IsOurs(type) && HasMarks(type));

    private static bool HasMarks(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (Marks.Has(member, Attribute))
            {
                return true;
            }
        }

        return IsWithinMark(type);
    }

    private static bool IsConfigured(ISymbol symbol, ArchitectureContext context)
    {
        if (context.Definition.JsonSerializers.Count == 0)
        {
            return false;
        }

        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            var id = current.GetDocumentationCommentId() ?? string.Empty;
            if (context.Definition.JsonSerializers.Any(configured => configured == id || configured == WithoutSignature(id)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMarked(ISymbol symbol, ArchitectureContext context) => context.IsOurs(symbol) && IsWithinMark(symbol);

    // A mark on a type speaks for all that is in it.
    private static bool IsWithinMark(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            if (Marks.Has(current, Attribute))
            {
                return true;
            }
        }

        return false;
    }

    // An id without parentheses stands for all overloads, generic ones included.
    private static string WithoutSignature(string id)
    {
        var end = id.IndexOf('(');
        var plain = end < 0 ? id : id.Substring(0, end);
        var arity = plain.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? plain : plain.Substring(0, arity);
    }
}
