using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Cycles;

/// <summary>TOFA1009, TOFA1010, TOFA1011: capabilities, namespaces, types of one layer use each other in a cycle. One gathering for the three.</summary>
internal sealed class CycleRule : ArchitectureRule
{
    private static readonly ImmutableArray<CycleKind> Kinds = [new CapabilityCycles(), new NamespaceCycles(), new TypeCycles()];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [.. Kinds.Select(static kind => kind.Descriptor)];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasLayers || context.HasCapabilities;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var compilation = registration.Architecture.Compilation;
        var kinds = Kinds.Where(kind => RuleSwitch.IsOn(kind.Descriptor, compilation)).ToImmutableArray();
        if (kinds.IsEmpty)
        {
            return;
        }

        var collector = new EdgeCollector(compilation.Assembly);
        registration.OnUses(collector);
        registration.OnEnd((context, reporter) =>
        {
            foreach (var kind in kinds)
            {
                Judge(kind, collector, registration.Architecture, context, reporter);
            }
        });
    }

    private static void Judge(CycleKind kind, EdgeCollector collector, ArchitectureContext architecture, CompilationAnalysisContext context, Reporter reporter)
    {
        var graph = new NodeGraph();
        var names = new Dictionary<INamedTypeSymbol, string?>(SymbolEqualityComparer.Default);
        foreach (var edge in collector.Edges)
        {
            if (NodeOf(edge.From) is { } from && NodeOf(edge.To) is { } to && from != to && kind.Joins(edge, architecture))
            {
                graph.Add(from, to, edge);
            }
        }

        var places = new EdgePlaces(architecture);

        foreach (var cycle in graph.Cycles())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var uses = cycle.Edges.Select(behind => places.FirstOf(behind, context.CancellationToken)).ToList();
            var first = uses[0].Use;
            reporter.ReportAlong(
                cycle.Text,
                context.ReportDiagnostic,
                kind.Descriptor,
                [.. uses.Select(static use => use.Location)],
                cycle.ShownText,
                SymbolNames.Of(first.User.Symbol),
                SymbolNames.Of(first.Target),
                SharedPlace.In(architecture));
        }

        string? NodeOf(INamedTypeSymbol type) => names.TryGetValue(type, out var name) ? name : names[type] = kind.NodeOf(type, architecture);
    }
}
