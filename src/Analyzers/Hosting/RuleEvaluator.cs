using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Hosting;

/// <summary>Finds who cares about the use of a symbol, once per placement, type and compilation; safe for concurrent use.</summary>
/// <param name="rules">The rules.</param>
/// <param name="collectors">Those that gather uses.</param>
/// <param name="context">What the rules may know.</param>
internal sealed class RuleEvaluator(ImmutableArray<UseRule> rules, ImmutableArray<IUseCollector> collectors, ArchitectureContext context)
{
    private readonly ConcurrentDictionary<Placement, PlacementVerdicts> places = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<UseRule>> knowing = new(SymbolIdentity.Comparer);

    /// <summary>What the rules are told about the compilation.</summary>
    public ArchitectureContext Context => context;

    /// <summary>Whether anybody wants to see types that lie in no layer, no capability and no pure core.</summary>
    public bool JudgesUnplaced { get; } = rules.Any(static rule => rule.JudgesUnplaced) || collectors.Any(static collector => collector.WantsUnplaced);

    /// <summary>Who cares about what code at a place uses: for who asks often.</summary>
    public PlacementVerdicts At(Placement from) => places.TryGetValue(from, out var verdicts) ? verdicts : places.GetOrAdd(from, new PlacementVerdicts(this, from));

    /// <summary>The objections against the use of a symbol by code at a place; usually none.</summary>
    public ImmutableArray<RuleResult> Judge(ISymbol target, Placement from) => At(from).About(target)?.Of(target) ?? [];

    /// <summary>Who cares about the use of a type by code at a place; usually nobody, which is <c>null</c>.</summary>
    public TypeVerdicts? Find(INamedTypeSymbol type, Placement from)
    {
        var concerned = (knowing.TryGetValue(type, out var known) ? known : knowing.GetOrAdd(type, RulesThatKnow(type)))
            .RemoveAll(rule => !rule.Covers(from) || !MayConcern(rule, type, from));
        var gathering = collectors.RemoveAll(collector => !(collector.WantsUnplaced || from.IsJudged) || !collector.Wants(type, from));
        return concerned.IsEmpty && gathering.IsEmpty ? null : new TypeVerdicts(concerned, gathering, context, from);
    }

    /// <summary>The verdicts of all rules that judge a place: for a symbol that no type lists among its members.</summary>
    public TypeVerdicts FindAll(Placement from) => new(rules.RemoveAll(rule => !rule.Covers(from)), [], context, from);

    private ImmutableArray<UseRule> RulesThatKnow(INamedTypeSymbol type) => rules.RemoveAll(rule => !MayConcern(rule, type, null));

    // A failure is said where the rule judges.
    private bool MayConcern(UseRule rule, INamedTypeSymbol type, Placement? from)
    {
        try
        {
            return from is { } place ? rule.MayConcern(type, place, context) : rule.Knows(type, context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return true;
        }
    }
}
