using System.Globalization;
using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Configuration;

/// <summary>Looks for what a documentation comment id names; without parentheses the id of a method stands for all overloads.</summary>
internal static class SymbolIdSearch
{
    private const string Otherwise = "correct the id or remove it";

    /// <summary>What to do about an id that names nothing; <c>null</c> where it names something, or where its library is not there at all.</summary>
    public static string? Remedy(string id, Compilation compilation)
    {
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not null)
        {
            return null;
        }

        var end = id.IndexOfAny(['(', '~']);
        var names = (end < 0 ? id : id.Substring(0, end)).Substring(2).Split('.');

        // Whoever bans a library that nobody may reference has not made a mistake.
        INamespaceOrTypeSymbol root = compilation.GlobalNamespace;
        return root.GetMembers(names[0]).IsEmpty ? null : Follow(id, end >= 0, names, root);
    }

    private static string? Follow(string id, bool hasParameters, string[] names, INamespaceOrTypeSymbol container)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var (name, arity) = Parse(names[i]);
            var members = container.GetMembers(name);
            if (members.IsEmpty)
            {
                return Suggestion.Remedy(name, container.GetMembers().Select(static member => member.Name).Distinct(), Otherwise);
            }

            if (i == names.Length - 1)
            {
                return OfLast(id, hasParameters, arity, members);
            }

            if (members.OfType<INamespaceOrTypeSymbol>().FirstOrDefault(member => ArityOf(member) == arity) is not { } inner)
            {
                return OfArity(name, members);
            }

            container = inner;
        }

        return Otherwise;
    }

    private static string? OfLast(string id, bool hasParameters, int arity, IEnumerable<ISymbol> members)
    {
        var kind = members.FirstOrDefault(member => Letter(member) == id[0]);
        if (kind is null)
        {
            return $"begin it with '{Letter(members.First())}:' or correct it";
        }

        if (kind is INamedTypeSymbol)
        {
            return OfArity(kind.Name, members);
        }

        if (kind is not IMethodSymbol)
        {
            return Otherwise;
        }

        return hasParameters ? "no overload has these parameters: correct them, or leave the parentheses away to mean all overloads"
            : members.Any(member => ArityOf(member) == arity || arity == 0) ? null : Otherwise;
    }

    private static string OfArity(string name, IEnumerable<ISymbol> members)
    {
        var real = members.OfType<INamedTypeSymbol>().Select(ArityOf).DefaultIfEmpty().Min();
        var text = real == 0 ? name : name + "`" + real.ToString(CultureInfo.InvariantCulture);
        return $"write '{Printable.Of(text)}'";
    }

    // List`1, Select``2, #ctor.
    private static (string Name, int Arity) Parse(string segment)
    {
        var tick = segment.IndexOf('`');
        var name = (tick < 0 ? segment : segment.Substring(0, tick)).Replace('#', '.');
        var digits = tick < 0 ? string.Empty : segment.Substring(tick).TrimStart('`');
        return (name, int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var arity) ? arity : 0);
    }

    private static int ArityOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.Arity,
        IMethodSymbol method => method.Arity,
        _ => 0,
    };

    private static char Letter(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Namespace => 'N',
        SymbolKind.NamedType => 'T',
        SymbolKind.Method => 'M',
        SymbolKind.Property => 'P',
        SymbolKind.Field => 'F',
        SymbolKind.Event => 'E',
        _ => '!',
    };
}
