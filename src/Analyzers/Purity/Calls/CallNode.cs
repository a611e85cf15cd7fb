using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>A member and what its code uses.</summary>
/// <param name="Member">The member, as declared.</param>
/// <param name="Impurity">What makes it impure by itself; <c>null</c> for code that only calls.</param>
/// <param name="IsFollowed">Whether its code is looked at.</param>
/// <param name="IsPure">Whether it lies in pure code: a module that may do I/O, whose other impurities are reported where they stand (C-3).</param>
internal sealed record CallNode(ISymbol Member, Impurity? Impurity, bool IsFollowed, bool IsPure)
{
    /// <summary>The members that its code uses, in the order of the text.</summary>
    public List<CallNode> Callees { get; } = [];

    /// <summary>The members whose code uses it.</summary>
    public List<CallNode> Callers { get; } = [];

    /// <summary>Nodes are one for each member.</summary>
    public bool Equals(CallNode? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
}
