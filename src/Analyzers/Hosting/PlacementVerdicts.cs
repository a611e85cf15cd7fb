using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Hosting;

/// <summary>What the rules say to code at one place, once per symbol and compilation; safe for concurrent use.</summary>
/// <param name="rules">The rules.</param>
/// <param name="context">What they may know.</param>
/// <param name="from">The place.</param>
internal sealed class PlacementVerdicts(ImmutableArray<UseRule> rules, ArchitectureContext context, Placement from)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<RuleResult>> known = new(SymbolIdentity.Comparer);

    /// <summary>The objections against the use of a symbol; usually none.</summary>
    public ImmutableArray<RuleResult> Of(ISymbol target) =>
        known.TryGetValue(target, out var results) ? results : known.GetOrAdd(target, Evaluate(target));

    private ImmutableArray<RuleResult> Evaluate(ISymbol target)
    {
        var results = ImmutableArray<RuleResult>.Empty;
        foreach (var rule in rules)
        {
            if (Ask(rule, target) is { } result)
            {
                results = results.Add(result);
            }
        }

        return results;
    }

    // A rule that fails must not take the others down, nor hide its failure: it becomes a diagnostic of its own (TOFA9002).
    private RuleResult? Ask(UseRule rule, ISymbol target)
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
