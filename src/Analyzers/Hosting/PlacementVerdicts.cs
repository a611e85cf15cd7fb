using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Hosting;

/// <summary>Who cares about what code at one place uses; safe for concurrent use.</summary>
/// <param name="evaluator">Finds out.</param>
/// <param name="from">The place.</param>
internal sealed class PlacementVerdicts(RuleEvaluator evaluator, Placement from)
{
    private readonly ConcurrentDictionary<ISymbol, TypeVerdicts?> known = new(SymbolIdentity.Comparer);
    private TypeVerdicts? all;

    /// <summary>Who cares about a type or member: decided by the type, since most types concern nobody and have many members. <c>null</c> for nobody.</summary>
    /// <param name="target">As declared.</param>
    public TypeVerdicts? About(ISymbol target) => target switch
    {
        INamedTypeSymbol type => Of(type),
        IMethodSymbol { MethodKind: MethodKind.LocalFunction } => all ??= evaluator.FindAll(from),
        _ => Of(target.ContainingType),
    };

    private TypeVerdicts? Of(INamedTypeSymbol type) =>
        known.TryGetValue(type, out var verdicts) ? verdicts : known.GetOrAdd(type, evaluator.Find(type, from));
}
