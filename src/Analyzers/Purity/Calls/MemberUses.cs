using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>Keeps the members among the uses of one piece of code; a type that is only mentioned does nothing.</summary>
internal sealed class MemberUses : IUseSink
{
    private readonly List<(int Place, ISymbol Member)> found = [];

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        if (use.Target is not INamedTypeSymbol)
        {
            found.Add((use.Node.SpanStart, use.Target));
        }
    }

    /// <summary>Adds a member that the text does not name and that is used before all others.</summary>
    public void AddFirst(ISymbol member) => found.Add((-1, member));

    /// <summary>Each member once, in the order of the text.</summary>
    public IReadOnlyList<ISymbol> InOrder() =>
        [.. found.OrderBy(static use => use.Place).Select(static use => use.Member).Distinct(SymbolEqualityComparer.Default).Select(static member => member!)];
}
