using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Who at one place cares about the use of one type and of its members. Safe for concurrent use.</summary>
/// <param name="rules">The rules that may object.</param>
/// <param name="collectors">Those that gather such uses.</param>
/// <param name="context">What the rules may know.</param>
/// <param name="from">The place.</param>
internal sealed class TypeVerdicts(ImmutableArray<UseRule> rules, ImmutableArray<IUseCollector> collectors, ArchitectureContext context, Placement from)
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<RuleResult>> known = new(SymbolIdentity.Comparer);

    /// <summary>Those that gather such uses.</summary>
    public ImmutableArray<IUseCollector> Collectors => collectors;

    /// <summary>The objections against the use of the type, or of one of its members; usually none.</summary>
    public ImmutableArray<RuleResult> Of(ISymbol target) =>
        rules.IsEmpty ? [] : known.TryGetValue(target, out var results) ? results : known.GetOrAdd(target, Evaluate(target));

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
            return rule.Judge(target, from, context) is { } violation ? new RuleResult(rule, violation, null) : null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new RuleResult(rule, null, failure);
        }
    }
}
