using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.InlineJson;

/// <summary>The types of one compilation that may still serialize on their own, and which of them do; safe for concurrent use.</summary>
internal sealed class JsonAllowances
{
    private static readonly ConditionalWeakTable<ArchitectureContext, JsonAllowances> Known = new();

    private readonly Dictionary<string, JsonAllowance> byType = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<JsonAllowance, bool> used = new();

    private JsonAllowances(ArchitectureContext context)
    {
        foreach (var allowance in context.Definition.JsonAllowances)
        {
            byType[allowance.Type] = allowance;
        }
    }

    /// <summary>The allowances of a compilation.</summary>
    public static JsonAllowances Of(ArchitectureContext context) => Known.GetValue(context, static one => new(one));

    /// <summary>Whether a type, or one that it is nested in, may; it is remembered that it did.</summary>
    public bool Absorb(INamedTypeSymbol type)
    {
        if (byType.Count == 0)
        {
            return false;
        }

        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (byType.TryGetValue(NameOf(current), out var allowance))
            {
                used.TryAdd(allowance, true);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the type of an entry was seen to serialize.</summary>
    public bool IsUsed(JsonAllowance allowance) => used.ContainsKey(allowance);

    /// <summary>How entries name a type: namespace, types around it, itself, without type parameters.</summary>
    public static string NameOf(INamedTypeSymbol type) => string.Join(".", Segments.Of(type));
}
