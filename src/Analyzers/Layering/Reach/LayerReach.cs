using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Reach;

/// <summary>Gathers what the types of the layers of one role do, themselves and through each other. A nested type counts as part of the one around it.</summary>
/// <param name="role">The role.</param>
/// <param name="context">Knows the architecture.</param>
internal abstract class LayerReach(LayerRole role, ArchitectureContext context) : IUseCollector
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, TypeNode> nodes = new(SymbolEqualityComparer.Default);

    /// <inheritdoc/>
    public bool WantsUnplaced => false;

    /// <inheritdoc/>
    public bool Wants(INamedTypeSymbol type, Placement from) => from.Layer?.Role == role && (context.IsOurs(type) || MayMark(type));

    /// <summary>Knows the architecture.</summary>
    protected ArchitectureContext Context => context;

    /// <summary>Whether a type is declared in this compilation.</summary>
    protected bool IsDeclaredHere(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly);

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        var user = Outermost(use.User.Symbol);
        var target = Outermost(use.Target as INamedTypeSymbol ?? use.Target.ContainingType);
        if (SymbolEqualityComparer.Default.Equals(user, target))
        {
            return;
        }

        var node = nodes.GetOrAdd(user, static _ => new TypeNode());
        var layer = context.LayerOf(target);
        if (layer?.Role == role)
        {
            node.AddUse(target);
        }

        if (MarksOf(use, target, layer) is not 0 and var marks)
        {
            node.Mark(marks);
        }
    }

    /// <summary>The types that another type of the layer uses.</summary>
    public HashSet<INamedTypeSymbol> Used()
    {
        var used = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var node in nodes.Values)
        {
            used.UnionWith(node.Uses);
        }

        return used;
    }

    /// <summary>What a type does itself and through what it leads to.</summary>
    /// <param name="type">An outermost type.</param>
    /// <param name="reached">Receives every type of the layer on the way, this one included.</param>
    public int Marks(INamedTypeSymbol type, HashSet<INamedTypeSymbol> reached)
    {
        var marks = 0;
        var open = new Stack<INamedTypeSymbol>();
        open.Push(type);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (!reached.Add(current))
            {
                continue;
            }

            nodes.TryGetValue(current, out var node);
            marks |= node?.Marks ?? 0;
            foreach (var next in LeadsTo(current, node))
            {
                open.Push(next);
            }
        }

        return marks;
    }

    /// <summary>Whether the use of a type that is not of this product, or of its members, may say anything about its user.</summary>
    protected abstract bool MayMark(INamedTypeSymbol foreign);

    /// <summary>What a use says about its user; 0 for nothing.</summary>
    /// <param name="use">The use, of a symbol outside of the user.</param>
    /// <param name="target">The outermost type that it belongs to.</param>
    /// <param name="layer">Where that stands.</param>
    protected abstract int MarksOf(in SymbolUse use, INamedTypeSymbol target, Layer? layer);

    /// <summary>Whose doings count as those of a type.</summary>
    protected abstract IEnumerable<INamedTypeSymbol> LeadsTo(INamedTypeSymbol type, TypeNode? node);

    /// <summary>The type that stands directly in the namespace.</summary>
    public static INamedTypeSymbol Outermost(INamedTypeSymbol type)
    {
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type.OriginalDefinition;
    }
}
