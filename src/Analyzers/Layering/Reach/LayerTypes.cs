using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Reach;

/// <summary>Gathers the types that the layers of one role declare, so that they can be judged when everything is through.</summary>
internal static class LayerTypes
{
    /// <summary>Registers the gathering; what it returns is complete at the end of the compilation.</summary>
    /// <param name="registration">The rule's registration.</param>
    /// <param name="role">The role.</param>
    /// <param name="mayBeJudged">Whether a type is of the kind that the rule is about.</param>
    public static ConcurrentBag<INamedTypeSymbol> Of(RuleRegistration registration, LayerRole role, Func<INamedTypeSymbol, bool> mayBeJudged)
    {
        var types = new ConcurrentBag<INamedTypeSymbol>();
        registration.OnType((context, _) =>
        {
            var type = (INamedTypeSymbol)context.Symbol;
            if (registration.Architecture.LayerOf(type)?.Role == role && type.ContainingType is null && mayBeJudged(type))
            {
                types.Add(type);
            }
        });
        return types;
    }

    /// <summary>The types in the order of the text, so that every run reports alike.</summary>
    public static IEnumerable<INamedTypeSymbol> InOrder(this IEnumerable<INamedTypeSymbol> types) => types
        .OrderBy(static type => type.Locations[0].SourceTree?.FilePath, StringComparer.Ordinal)
        .ThenBy(static type => type.Locations[0].SourceSpan.Start);

    /// <summary>Whether a type does something, as opposed to a value, a contract, a failure or a mark.</summary>
    public static bool IsActor(this INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsRecord: false } && (type.IsStatic || !type.IsAbstract) && !IsDerivedFrom(type, "Exception") && !IsDerivedFrom(type, "Attribute");

    private static bool IsDerivedFrom(INamedTypeSymbol type, string name)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level.Name == name && level.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                return true;
            }
        }

        return false;
    }
}
