using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>TOFA1006 for what is declared rather than used: an entry point, or a flow that takes the raw arguments (R000-12).</summary>
internal sealed class EntryPointRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [ScriptDescriptors.CommandLineBelowScripts];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnType((context, reporter) =>
        {
            var type = (INamedTypeSymbol)context.Symbol;
            if (architecture.LayerOf(type) is { } layer && CommandLineRule.IsBelowScripts(layer))
            {
                Judge(type, layer, context, reporter);
            }
        });
    }

    private static void Judge(INamedTypeSymbol type, Layer layer, SymbolAnalysisContext context, Reporter reporter)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } method)
            {
                continue;
            }

            if (EntryPoints.IsMain(method))
            {
                Report(method, "declares an entry point");
            }
            else if (layer.Role == LayerRole.Flows && EntryPoints.ArgumentsOf(method) is { } arguments)
            {
                Report(arguments, $"takes the command line as '{arguments.Name}'");
            }
        }

        void Report(ISymbol place, string what) => reporter.Report(
            context.ReportDiagnostic, ScriptDescriptors.CommandLineBelowScripts, place.Locations[0], SymbolNames.Of(type), layer, what, CommandLineRule.Remedy);
    }
}
