using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Ports;

/// <summary>Knows ports.</summary>
internal static class PortTypes
{
    /// <summary>Whether a type is a port: an interface of the layer that is there for them (C-2).</summary>
    public static bool IsPort(ITypeSymbol? type, ArchitectureContext context) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract && context.LayerOf(contract)?.Role == LayerRole.Ports;

    /// <summary>Whether an adapter would have something to implement; an interface without is a mark.</summary>
    public static bool AsksForAnAdapter(INamedTypeSymbol port) =>
        port.GetMembers().Any(static member => member.IsAbstract && !member.IsStatic) || port.AllInterfaces.Any(AsksForAnAdapter);

    /// <summary>Whether the name of a type says that it is a fake (R004-3).</summary>
    public static bool IsFake(INamedTypeSymbol type, List<NamespacePattern> fakes)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            var name = current.Name;
            if (fakes.Exists(pattern => pattern.IsMatch(name)))
            {
                return true;
            }
        }

        return false;
    }
}
