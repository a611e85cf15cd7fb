using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>What is known about the architecture of one compilation; safe for concurrent use.</summary>
/// <param name="compilation">The compilation that is analysed.</param>
internal sealed class ArchitectureContext(Compilation compilation)
{
    private readonly ConcurrentDictionary<INamespaceSymbol, Placement> placements = new(SymbolEqualityComparer.Default);

    private readonly HashSet<string> ownRoots = new(
        compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Select(static root => root.Name),
        StringComparer.Ordinal);

    /// <summary>Whether any namespace of this compilation names a layer; without one there is nothing to judge.</summary>
    public bool HasLayers { get; } = DeclaresLayer(compilation.Assembly.GlobalNamespace);

    /// <summary>The layer that a symbol belongs to, by the namespace of its type; <c>null</c> for none.</summary>
    public Layer? LayerOf(ISymbol symbol) =>
        symbol.ContainingNamespace is { } @namespace ? PlacementOf(@namespace).Layer : null;

    private Placement PlacementOf(INamespaceSymbol @namespace) =>
        placements.TryGetValue(@namespace, out var known) ? known : placements.GetOrAdd(@namespace, Place);

    private Placement Place(INamespaceSymbol @namespace)
    {
        var segments = SegmentsOf(@namespace);
        return IsOurs(@namespace, segments) ? NamespacePlacement.Of(segments) : Placement.None;
    }

    // The segments of a referenced assembly mean something only where it is part of the same product.
    private bool IsOurs(INamespaceSymbol @namespace, List<string> segments) =>
        SymbolEqualityComparer.Default.Equals(@namespace.ContainingAssembly, compilation.Assembly)
        || (segments.Count > 0 && ownRoots.Contains(segments[0]));

    private static List<string> SegmentsOf(INamespaceSymbol @namespace)
    {
        var segments = new List<string>();
        for (var current = @namespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            segments.Add(current.Name);
        }

        segments.Reverse();
        return segments;
    }

    private static bool DeclaresLayer(INamespaceSymbol root)
    {
        var open = new Stack<INamespaceSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (NamespacePlacement.Of(SegmentsOf(current)).Layer is not null)
            {
                return true;
            }

            foreach (var child in current.GetNamespaceMembers())
            {
                open.Push(child);
            }
        }

        return false;
    }
}
