using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Analyzers.Layering.Reach;
using Tofa.Analyzers.Layering.Scripts;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Conventions.Scripts;

/// <summary>TOFA6002: a script that reads a command line offers no <c>--dry-run</c> or no <c>--verbose</c> (R000-38).</summary>
internal sealed class ScriptOptionsRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ScriptOptionDescriptors.ScriptWithoutStandardOptions];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) =>
        context.HasLayers && context.Layers.Any(static layer => layer.Role == LayerRole.Scripts);

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        var scripts = LayerTypes.Of(registration, LayerRole.Scripts, static type => type.IsActor());
        var entries = new ScriptEntries(architecture);
        var reach = new ScriptOptionsReach(architecture);
        registration.OnUses(reach);
        registration.OnEnd((context, reporter) =>
        {
            var used = reach.Used();
            var shared = new Lazy<int>(() => new SharedOptions(architecture).Find(context.CancellationToken));
            foreach (var script in scripts.Where(script => entries.IsEntry(script, used)).InOrder())
            {
                if (Missing(script, reach, context, shared) is not 0 and var missing)
                {
                    reporter.Report(
                        context.ReportDiagnostic, Descriptors[0], script.Locations[0], SymbolNames.Of(script), architecture.LayerOf(script)!, Spell(missing));
                }
            }
        });
    }

    private static int Missing(INamedTypeSymbol script, ScriptOptionsReach reach, CompilationAnalysisContext context, Lazy<int> shared)
    {
        var reached = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var marks = reach.Marks(script, reached);
        if ((marks & ScriptOptionsReach.CommandLine) == 0 && !script.GetMembers().OfType<IMethodSymbol>().Any(TakesArguments))
        {
            return 0;
        }

        var offered = marks & OptionNames.All;
        foreach (var type in reached)
        {
            offered |= OptionNames.In(type, context.CancellationToken);
        }

        return offered == OptionNames.All ? 0 : OptionNames.All & ~(offered | shared.Value);
    }

    private static bool TakesArguments(IMethodSymbol method) => EntryPoints.ArgumentsOf(method) is not null;

    private static string Spell(int options) => options switch
    {
        OptionNames.DryRun => "--dry-run",
        OptionNames.Verbose => "--verbose",
        _ => "--dry-run and --verbose",
    };
}
