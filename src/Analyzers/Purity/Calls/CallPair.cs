using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>Who calls whom.</summary>
/// <param name="caller">The caller.</param>
/// <param name="callee">The callee.</param>
internal readonly struct CallPair(ISymbol caller, ISymbol callee) : IEquatable<CallPair>
{
    private readonly ISymbol caller = caller;
    private readonly ISymbol callee = callee;

    /// <inheritdoc/>
    public bool Equals(CallPair other) =>
        SymbolEqualityComparer.Default.Equals(caller, other.caller) && SymbolEqualityComparer.Default.Equals(callee, other.callee);

    /// <inheritdoc/>
    public override bool Equals(object? other) => other is CallPair pair && Equals(pair);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (SymbolEqualityComparer.Default.GetHashCode(caller) * 31) + SymbolEqualityComparer.Default.GetHashCode(callee);
}
