using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Knowledge;

/// <summary>
/// The simple names that a table mentions. Most symbols bear none of them, and are told apart without making the id that the table is keyed by.
/// </summary>
internal sealed class ApiNames
{
    private readonly HashSet<string> types = new(StringComparer.Ordinal);
    private readonly HashSet<string> ancestors = new(StringComparer.Ordinal);
    private readonly HashSet<string> namespaces = new(StringComparer.Ordinal);

    /// <summary>Gathers the names of a table.</summary>
    /// <param name="keys">Its keys, in the notation of <see cref="ApiTable"/>.</param>
    public ApiNames(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            Add(key);
        }
    }

    /// <summary>Whether any line is about types derived from another.</summary>
    public bool HaveAncestors => ancestors.Count > 0;

    /// <summary>Whether every line names the type that it is about, so that a type of another name need not be looked at.</summary>
    public bool AreDirect => ancestors.Count == 0 && namespaces.Count == 0;

    /// <summary>Whether a line may be about a type or its members.</summary>
    public bool MayMention(INamedTypeSymbol type) => types.Contains(type.MetadataName);

    /// <summary>Whether a line may be about what is derived from a type.</summary>
    public bool MayMentionDerivedFrom(INamedTypeSymbol type) => ancestors.Contains(type.MetadataName);

    /// <summary>Whether a line may be about a namespace.</summary>
    public bool MayMention(INamespaceSymbol @namespace) => namespaces.Contains(@namespace.Name);

    private void Add(string key)
    {
        var parenthesis = key.IndexOf('(');
        var id = parenthesis < 0 ? key : key.Substring(0, parenthesis);
        switch (id[0])
        {
            case 'N':
                namespaces.Add(Last(id));
                break;
            case 'T' when id.EndsWith(ApiTable.OrDerived, StringComparison.Ordinal):
                var name = Last(id.Substring(0, id.Length - ApiTable.OrDerived.Length));
                types.Add(name);
                ancestors.Add(name);
                break;
            case 'T':
                types.Add(Last(id.EndsWith(ApiTable.AnyMember, StringComparison.Ordinal) ? WithoutLast(id) : id));
                break;
            default:
                types.Add(Last(WithoutLast(id)));
                break;
        }
    }

    private static string Last(string id) => id.Substring(Math.Max(id.LastIndexOf('.'), id.IndexOf(':')) + 1);

    private static string WithoutLast(string id) => id.LastIndexOf('.') is var dot and > 0 ? id.Substring(0, dot) : id;
}
