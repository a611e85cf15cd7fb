using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Placing;

/// <summary>TOFA1013: a type belongs to no layer (R000-6). Opt-in: a project may well hold more than its layers.</summary>
internal sealed class UnplacedTypeRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [PlacingDescriptors.UnplacedType];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        if (!RuleSwitch.IsOn(PlacingDescriptors.UnplacedType, architecture.Compilation))
        {
            return;
        }

        var layers = string.Join(", ", architecture.Layers.Select(static layer => layer.Name));
        registration.OnType((context, reporter) => Judge(context, reporter, architecture, layers));
    }

    private static void Judge(SymbolAnalysisContext context, Reporter reporter, ArchitectureContext architecture, string layers)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is not null || architecture.PlacementOf(type) is { Layer: not null } or { IsPure: true })
        {
            return;
        }

        if (!SpareTypes.Contain(type) && !architecture.IsCompositionRoot(type) && !GeneratedParts.Has(type, context.CancellationToken))
        {
            reporter.ReportAs(SymbolNames.Of(type), context.ReportDiagnostic, PlacingDescriptors.UnplacedType, type.Locations[0], SymbolNames.Of(type), layers);
        }
    }
}
