using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Hosting;

/// <summary>
/// Compares declared symbols by reference: a compilation hands out one object for each, and one that it made twice would only be judged twice.
/// The comparer of Roslyn looks into both and is several times as slow.
/// </summary>
internal sealed class SymbolIdentity : IEqualityComparer<ISymbol>
{
    /// <summary>The only one.</summary>
    public static readonly SymbolIdentity Comparer = new();

    private SymbolIdentity()
    {
    }

    /// <inheritdoc/>
    public bool Equals(ISymbol? left, ISymbol? right) => ReferenceEquals(left, right);

    /// <inheritdoc/>
    public int GetHashCode(ISymbol symbol) => RuntimeHelpers.GetHashCode(symbol);
}
