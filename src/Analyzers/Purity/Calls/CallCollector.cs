using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>
/// Gathers the calls that leave pure code for code of this compilation that is not judged. Usually there are none or few,
/// and only what they lead to is ever followed: code that no pure code reaches costs nothing.
/// </summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class CallCollector(ArchitectureContext context) : IUseCollector
{
    private readonly ConcurrentBag<PureCall> calls = [];

    /// <inheritdoc/>
    public bool WantsUnplaced => false;

    /// <inheritdoc/>
    public bool Wants(INamedTypeSymbol type, Placement from) => from.IsPure && Members.MayBeFollowed(type, context);

    /// <summary>What was gathered, in no promised order.</summary>
    public IEnumerable<PureCall> Calls => calls;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        if (use.Kind != UseKind.NameOnly && use.Member is { } caller && Members.AreFollowed(use.Target, context) && IsAllowed(use))
        {
            calls.Add(new PureCall(caller, use.Target, use));
        }
    }

    // A use that TOFA1001 objects to is not reported again: without it there is no call.
    private bool IsAllowed(in SymbolUse use) =>
        use.User.Placement.Layer is not { } own || context.LayerOf(use.Target) is not { } other || own.MayUse(other);
}
