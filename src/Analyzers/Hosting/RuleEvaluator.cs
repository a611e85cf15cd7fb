using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Hosting;

/// <summary>Asks every rule about a symbol, once per placement and compilation; safe for concurrent use.</summary>
/// <param name="rules">The rules.</param>
/// <param name="context">What they may know.</param>
internal sealed class RuleEvaluator(ImmutableArray<UseRule> rules, ArchitectureContext context)
{
    private readonly ConcurrentDictionary<Placement, PlacementVerdicts> known = new();

    /// <summary>What the rules are told about the compilation.</summary>
    public ArchitectureContext Context => context;

    /// <summary>What the rules say to code at a place: for who asks often.</summary>
    public PlacementVerdicts At(Placement from) =>
        known.TryGetValue(from, out var verdicts) ? verdicts : known.GetOrAdd(from, new PlacementVerdicts(rules, context, from));

    /// <summary>The objections against the use of a symbol by code at a place; usually none.</summary>
    public ImmutableArray<RuleResult> Judge(ISymbol target, Placement from) => At(from).Of(target);
}
