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

    private readonly ConcurrentDictionary<SyntaxTree, bool> files = new();

    /// <summary>The files that people wrote: the walk leaves out generated ones, where nothing may be reported.</summary>
    public IEnumerable<SyntaxTree> Files => files.Keys;

    /// <summary>Test code lies in no layer.</summary>
    public bool WantsUnplaced => true;

    /// <inheritdoc/>
    public bool Wants(INamedTypeSymbol type, Placement from) => true;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        if (!files.ContainsKey(use.Node.SyntaxTree))
        {
            files.TryAdd(use.Node.SyntaxTree, true);
        }

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
