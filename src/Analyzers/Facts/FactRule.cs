using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Reading;

namespace Tofa.Analyzers.Facts;

/// <summary>TOFA9100: the dependencies of a compiled project, for <c>tofa graph</c>. They are facts, so no baseline absorbs them.</summary>
internal sealed class FactRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [FactDescriptors.Dependency];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => !context.Project.IsTest;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var options = registration.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (!options.TryGetValue(BuildKeys.Graph, out var said) || !bool.TryParse(said, out var isWanted) || !isWanted)
        {
            return;
        }

        var collector = new FactCollector(registration.Architecture);
        registration.OnUses(collector);
        registration.OnEnd((context, _) =>
        {
            foreach (var fact in collector.Facts())
            {
                context.ReportDiagnostic(fact);
            }
        });
    }
}
