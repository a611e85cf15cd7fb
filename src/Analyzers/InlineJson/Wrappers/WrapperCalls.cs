using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Purity.Calls;

namespace Tofa.Analyzers.InlineJson.Wrappers;

/// <summary>Gathers the calls that leave a layer for code of this compilation that lies in none and could serialize for it. Usually there are few.</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class WrapperCalls(ArchitectureContext context) : IUseCollector
{
    private readonly ConcurrentDictionary<ISymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentBag<PureCall> calls = [];

    /// <inheritdoc/>
    public bool WantsUnplaced => false;

    /// <inheritdoc/>
    public bool Wants(INamedTypeSymbol type, Placement from) =>
        from.Layer is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, context.Compilation.Assembly) && context.LayerOf(type) is null;

    /// <summary>What was gathered, each callee once for each member, at its first place in the text, in the order of files and text.</summary>
    public IReadOnlyList<PureCall> InOrder() =>
        [.. calls.OrderBy(static call => call.Use.Node.SyntaxTree.FilePath, StringComparer.Ordinal)
            .ThenBy(static call => call.Location.SourceSpan.Start)
            .ThenByDescending(static call => call.Location.SourceSpan.Length)
            .GroupBy(static call => new CallPair(call.Caller, call.Callee))
            .Select(static group => group.First())];

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        if (use.Kind == UseKind.NameOnly || use.Target is INamedTypeSymbol || use.Member is not { } caller)
        {
            return;
        }

        if (known.TryGetValue(use.Target, out var isCandidate) ? isCandidate : known.GetOrAdd(use.Target, WrapperCode.MayWrap(use.Target, context)))
        {
            calls.Add(new PureCall(caller, use.Target, use));
        }
    }
}
