using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.InlineJson;

/// <summary>The types that may serialize (C-15).</summary>
internal static class SanctionedHomes
{
    /// <summary>
    /// Whether a type, or one that it is nested in, implements <c>IRender</c> or <c>IStateStore</c> of layer Ports,
    /// or is a converter or serializer context in Adapters: the tools of such an implementation.
    /// </summary>
    public static bool Contain(UserType user, ArchitectureContext context)
    {
        for (var type = user.Symbol; type is not null; type = type.ContainingType)
        {
            if (ImplementsSanctionedPort(type, context) || (user.Placement.Layer?.Role == LayerRole.Adapters && IsTool(type)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ImplementsSanctionedPort(INamedTypeSymbol type, ArchitectureContext context) =>
        type.TypeKind != TypeKind.Interface
        && type.AllInterfaces.Any(contract => context.Definition.SanctionedJsonPorts.Contains(contract.Name) && context.LayerOf(contract)?.Role == LayerRole.Ports);

    private static bool IsTool(INamedTypeSymbol type)
    {
        for (var level = type.BaseType; level is not null; level = level.BaseType)
        {
            if (level is { Name: "JsonConverter" or "JsonSerializerContext", ContainingNamespace.Name: "Serialization" or "Json" })
            {
                return true;
            }
        }

        return false;
    }
}
