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
    private readonly ConcurrentDictionary<Placement, ConcurrentDictionary<ISymbol, ImmutableArray<RuleResult>>> known = new();

    /// <summary>What the rules are told about the compilation.</summary>
    public ArchitectureContext Context => context;

    /// <summary>The objections against the use of a symbol by code at a place; usually none.</summary>
    public ImmutableArray<RuleResult> Judge(ISymbol target, Placement from)
    {
        var here = known.GetOrAdd(from, static _ => new(SymbolEqualityComparer.Default));
        return here.TryGetValue(target, out var results) ? results : here.GetOrAdd(target, Evaluate(target, from));
    }

    private ImmutableArray<RuleResult> Evaluate(ISymbol target, Placement from)
    {
        var results = ImmutableArray<RuleResult>.Empty;
        foreach (var rule in rules)
        {
            if (Ask(rule, target, from) is { } result)
            {
                results = results.Add(result);
            }
        }

        return results;
    }

    // A rule that fails must not take the others down, nor hide its failure: it becomes a diagnostic of its own (TOFA9002).
    private RuleResult? Ask(UseRule rule, ISymbol target, Placement from)
    {
        try
        {
            return rule.Covers(from) && rule.Judge(target, from, context) is { } violation ? new RuleResult(rule, violation, null) : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new RuleResult(rule, null, failure);
        }
    }
}
