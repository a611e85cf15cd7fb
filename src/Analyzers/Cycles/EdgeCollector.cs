using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>Gathers which types of a compilation use which. Where they do is looked up later, for the few edges that a cycle runs along.</summary>
/// <param name="own">The compilation's assembly: what lies in another cannot use it.</param>
internal sealed class EdgeCollector(IAssemblySymbol own) : IUseCollector
{
    private readonly ConcurrentDictionary<TypeEdge, bool> edges = new();

    /// <inheritdoc/>
    public bool WantsUnplaced => false;

    /// <summary>What was gathered.</summary>
    public IEnumerable<TypeEdge> Edges => edges.Keys;

    /// <inheritdoc/>
    public bool Wants(INamedTypeSymbol type, Placement from) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, own);

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        var edge = TypeEdge.Of(use.User.Symbol, use.Target);
        if (!edge.IsLoop && !edges.ContainsKey(edge) && RunningCode.Has(use))
        {
            edges.TryAdd(edge, true);
        }
    }
}
