using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Reach;

/// <summary>What is known of one type of a layer; filled concurrently, read when everything is through.</summary>
internal sealed class TypeNode
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> uses = new(SymbolEqualityComparer.Default);
    private int marks;

    /// <summary>The other types of the same layer that it uses.</summary>
    public IEnumerable<INamedTypeSymbol> Uses => uses.Keys;

    /// <summary>What its own code was found to do.</summary>
    public int Marks => Volatile.Read(ref marks);

    /// <summary>Notes a use of another type of the layer.</summary>
    public void AddUse(INamedTypeSymbol other) => uses.TryAdd(other, true);

    /// <summary>Notes what the code does.</summary>
    public void Mark(int found)
    {
        for (var seen = Marks; (seen & found) != found; seen = Marks)
        {
            Interlocked.CompareExchange(ref marks, seen | found, seen);
        }
    }
}
