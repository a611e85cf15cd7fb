using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Layering.Reach;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>TOFA1004: a script starts no flow (R000-9).</summary>
internal sealed class ScriptReachesNoFlowRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ScriptDescriptors.ScriptReachesNoFlow];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) =>
        context.HasLayers && context.Layers.Any(static layer => layer.Role == LayerRole.Scripts);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var scripts = LayerTypes.Of(registration, LayerRole.Scripts, static type => type.IsActor());
        var entries = new ScriptEntries(registration.Architecture);
        var reach = new ScriptReach(registration.Architecture);
        registration.OnUses(reach);
        registration.OnEnd((context, reporter) =>
        {
            var used = reach.Used();
            foreach (var script in scripts.Where(script => entries.IsEntry(script, used)).InOrder())
            {
                if ((reach.Marks(script, new(SymbolEqualityComparer.Default)) & ScriptReach.Flow) == 0)
                {
                    reporter.Report(
                        context.ReportDiagnostic,
                        ScriptDescriptors.ScriptReachesNoFlow,
                        script.Locations[0],
                        SymbolNames.Of(script),
                        registration.Architecture.LayerOf(script)!);
                }
            }
        });
    }
}
