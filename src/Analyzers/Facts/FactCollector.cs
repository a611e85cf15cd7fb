using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Capabilities;
using Tofa.Analyzers.Composition;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Layering;
using Tofa.Analyzers.Packages;

namespace Tofa.Analyzers.Facts;

/// <summary>Gathers every dependency of a type on another of the product, and on the packages as a whole; what comes with .NET is left out.</summary>
/// <param name="context">Knows the architecture.</param>
internal sealed class FactCollector(ArchitectureContext context) : IUseCollector
{
    private readonly ConcurrentDictionary<(INamedTypeSymbol From, ISymbol To), FactUses> facts = new();
    private readonly RuleEvaluator evaluator = new(
        [
            .. new UseRule[]
            {
                new UpwardDependencyRule(), new CrossCapabilityRule(), new UnsharedDependencyRule(), new ConcreteAdapterRule(), new ForbiddenPackageRule(),
            }.Where(rule => rule.AppliesTo(context)),
        ],
        [],
        context);

    /// <inheritdoc/>
    public bool WantsUnplaced => true;

    /// <inheritdoc/>
    public bool Wants(INamedTypeSymbol type, Placement from) => true;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        var edge = TypeEdge.Of(use.User.Symbol, use.Target);
        if (SymbolEqualityComparer.Default.Equals(edge.From, edge.To) || NodeOf(edge.To) is not { } node)
        {
            return;
        }

        facts.GetOrAdd((edge.From, node), static _ => new FactUses()).Take(use, BrokenRule(use));
    }

    /// <summary>The facts, by their names.</summary>
    public IEnumerable<Diagnostic> Facts() => facts
        .Select(static fact => new Fact(fact.Key.From, fact.Key.To, fact.Value))
        .OrderBy(static fact => fact.From, StringComparer.Ordinal)
        .ThenBy(static fact => fact.To, StringComparer.Ordinal)
        .Select(fact => fact.ToDiagnostic(context));

    private ISymbol? NodeOf(INamedTypeSymbol type)
    {
        if (!SpareTypes.Contain(type) && context.IsOurs(type))
        {
            return type;
        }

        return type.ContainingAssembly is { } assembly && IsPackage(assembly) ? assembly : null;
    }

    private bool IsPackage(IAssemblySymbol assembly) =>
        !SymbolEqualityComparer.Default.Equals(assembly, context.Compilation.Assembly) && !BaseClassLibrary.Contains(assembly.Identity);

    private string? BrokenRule(in SymbolUse use)
    {
        // The first pass does not tell what the code names from what the compiler adds.
        var named = use.Kind == UseKind.Implied ? use with { Kind = UseKind.Explicit } : use;
        foreach (var result in evaluator.Judge(use.Target, use.User.Placement))
        {
            if (result.Violation is not null && result.Rule.Stands(named, context))
            {
                return result.Rule.Descriptor.Id;
            }
        }

        return null;
    }
}
