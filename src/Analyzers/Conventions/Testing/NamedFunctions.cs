using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Conventions.Testing;

/// <summary>Gathers the functions of modules that test code names, by a call, a method group, or <c>nameof</c> in a look-up by reflection.</summary>
/// <param name="architecture">Knows the layers.</param>
internal sealed class NamedFunctions(ArchitectureContext architecture) : IUseCollector
{
    private readonly ConcurrentDictionary<(INamedTypeSymbol Type, string Name), bool> named = new();

    /// <summary>Test code lies in no layer.</summary>
    public bool WantsUnplaced => true;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        if (use is { Target: IMethodSymbol { MethodKind: MethodKind.Ordinary } method, Kind: not UseKind.NameOnly }
            && architecture.LayerOf(method)?.Role is LayerRole.Modules or LayerRole.SharedModules)
        {
            named.TryAdd(KeyOf(method), true);
        }
    }

    /// <summary>Whether any overload of a function is named.</summary>
    public bool Contains(IMethodSymbol function) => named.ContainsKey(KeyOf(function));

    // The members of an extension block belong to the class around it.
    private static (INamedTypeSymbol Type, string Name) KeyOf(IMethodSymbol method)
    {
        var type = method.ContainingType;
        while (!type.CanBeReferencedByName && type.ContainingType is { } outer)
        {
            type = outer;
        }

        return (type.OriginalDefinition, method.Name);
    }
}
