using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Ports;

/// <summary>TOFA3006: a result goes by a name that the project forbids, or that another result of its layer has (R004-13).</summary>
internal sealed class ResultNameRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PortsDescriptors.ResultName];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnType((context, reporter) => Judge(context, reporter, architecture));
    }

    private static void Judge(SymbolAnalysisContext context, Reporter reporter, ArchitectureContext architecture)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var flaw = architecture.Definition.ForbiddenResultNames.Contains(type.Name)
            ? "is a name that the project forbids for results"
            : NamesakeOf(type, architecture) is { } namesake ? $"is also the name of '{namesake.ToDisplayString()}'" : null;
        if (flaw is not null)
        {
            reporter.Report(context.ReportDiagnostic, PortsDescriptors.ResultName, type.Locations[0], SymbolNames.Of(type), flaw);
        }
    }

    // Another capability is another world, and of two namesakes the first by full name keeps the name.
    private static INamedTypeSymbol? NamesakeOf(INamedTypeSymbol type, ArchitectureContext architecture)
    {
        if (!IsResult(type.Name) || type.ContainingType is not null || architecture.PlacementOf(type) is not { Layer: { } layer, Capability: var capability })
        {
            return null;
        }

        return architecture.Compilation.GetSymbolsWithName(type.Name, SymbolFilter.Type)
            .OfType<INamedTypeSymbol>()
            .Where(other => other.ContainingType is null
                && other.Arity == type.Arity
                && architecture.PlacementOf(other) is var place && ReferenceEquals(place.Layer, layer) && place.Capability == capability
                && StringComparer.Ordinal.Compare(other.ToDisplayString(), type.ToDisplayString()) < 0)
            .OrderBy(static other => other.ToDisplayString(), StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static bool IsResult(string name) =>
        name.EndsWith("Result", StringComparison.Ordinal) || name.EndsWith("Outcome", StringComparison.Ordinal);
}
