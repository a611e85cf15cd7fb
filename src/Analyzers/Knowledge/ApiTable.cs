using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Knowledge;

/// <summary>
/// A list of APIs as data: what is banned and what is excepted from a ban. The most specific line wins:
/// overload, member, members of a type, type, base type or interface, containing type, namespace from the inside out.
/// </summary>
/// <remarks>
/// One line each, in the notation of documentation comment ids: <c>N:</c>, <c>T:</c>, <c>M:</c>, <c>P:</c>, <c>F:</c>, <c>E:</c>.
/// A member without parentheses stands for all overloads; <c>T:Name.*</c> for the members but not the type;
/// <c>T:Name+</c> for the type and everything derived from it. <c> = topic</c> follows a ban, <c>!</c> precedes an exception.
/// Exceptions, enums and attributes are data: the ban of a namespace or of a containing type does not reach them.
/// </remarks>
internal sealed class ApiTable
{
    /// <summary>Ends a line about the members of a type.</summary>
    public const string AnyMember = ".*";

    /// <summary>Ends a line about a type and what is derived from it.</summary>
    public const string OrDerived = "+";

    private readonly Dictionary<string, string?> topics;
    private readonly ApiNames names;

    private ApiTable(Dictionary<string, string?> topics)
    {
        this.topics = topics;
        names = new ApiNames(topics.Keys);
    }

    /// <summary>Reads a table.</summary>
    /// <param name="lines">The lines; empty ones and those that start with <c>#</c> say nothing.</param>
    /// <exception cref="FormatException">A line is neither a ban with a topic nor an exception: a fault of the table.</exception>
    public static ApiTable Parse(string lines)
    {
        var topics = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var parts = line.Split([" = "], 2, StringSplitOptions.None);
            var isException = line[0] == '!';
            if (isException == (parts.Length == 2))
            {
                throw new FormatException($"'{line}' is neither 'id = topic' nor '!id'.");
            }

            topics.Add(isException ? line.Substring(1).Trim() : parts[0].Trim(), isException ? null : parts[1].Trim());
        }

        return new ApiTable(topics);
    }

    /// <summary>What a type or member is banned for; <c>null</c> where it is not banned.</summary>
    /// <param name="symbol">As declared, without type arguments.</param>
    public string? TopicOf(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
        {
            return OfType(type);
        }

        if (symbol.ContainingType is not { } owner)
        {
            return null;
        }

        return names.MayMention(owner) && TryMember(symbol, owner, out var topic) ? topic : OfType(owner);
    }

    /// <summary>Whether a line may be about a type or any of its members.</summary>
    /// <param name="type">As declared, without type arguments.</param>
    public bool MayConcern(INamedTypeSymbol type) => names.MayMention(type) || OfType(type) is not null;

    private bool TryMember(ISymbol member, INamedTypeSymbol owner, out string? topic)
    {
        var overload = member.GetDocumentationCommentId() ?? "";
        var parenthesis = overload.IndexOf('(');
        var plain = parenthesis < 0 ? overload : overload.Substring(0, parenthesis);
        var arity = plain.IndexOf("``", StringComparison.Ordinal);
        return topics.TryGetValue(parenthesis < 0 ? overload + "()" : overload, out topic)
            || topics.TryGetValue(arity < 0 ? plain : plain.Substring(0, arity), out topic)
            || topics.TryGetValue(owner.OriginalDefinition.GetDocumentationCommentId() + AnyMember, out topic);
    }

    private string? OfType(INamedTypeSymbol type)
    {
        if (names.AreDirect && type.ContainingType is null && !names.MayMention(type))
        {
            return null;
        }

        if (TryType(type, out var topic))
        {
            return topic;
        }

        var around = type.ContainingType is { } outer ? OfType(outer) : OfNamespace(type.ContainingNamespace);
        return around is null || IsData(type) ? null : around;
    }

    private bool TryType(INamedTypeSymbol type, out string? topic)
    {
        topic = null;
        return (names.MayMention(type) && (topics.TryGetValue(IdOf(type), out topic) || topics.TryGetValue(IdOf(type) + OrDerived, out topic)))
            || TryBaseTypes(type, out topic);
    }

    private bool TryBaseTypes(INamedTypeSymbol type, out string? topic)
    {
        topic = null;
        if (!names.HaveAncestors)
        {
            return false;
        }

        foreach (var ancestor in Ancestors(type))
        {
            if (names.MayMentionDerivedFrom(ancestor) && topics.TryGetValue(IdOf(ancestor) + OrDerived, out topic))
            {
                return true;
            }
        }

        return false;
    }

    private string? OfNamespace(INamespaceSymbol? @namespace)
    {
        for (var level = @namespace; level is { IsGlobalNamespace: false }; level = level.ContainingNamespace)
        {
            if (names.MayMention(level) && topics.TryGetValue(level.GetDocumentationCommentId() ?? "", out var topic))
            {
                return topic;
            }
        }

        return null;
    }

    private static bool IsData(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Enum || Ancestors(type).Any(static ancestor => ancestor is
        {
            Name: "Exception" or "Attribute",
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        });

    private static IEnumerable<INamedTypeSymbol> Ancestors(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            yield return level;
        }

        foreach (var contract in type.AllInterfaces)
        {
            yield return contract;
        }
    }

    private static string IdOf(INamedTypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId() ?? "";
}
