using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Ports;

/// <summary>TOFA3001: one type has the authority to read and the authority to write (R004-5, R004-8, R004-35). Marks count without layers, so every product is judged.</summary>
internal sealed class ReadsAndWritesRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PortsDescriptors.ReadsAndWrites];

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => !context.Project.IsTest;

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnType((context, reporter) => Judge(context, reporter, architecture));
    }

    private static void Judge(SymbolAnalysisContext context, Reporter reporter, ArchitectureContext architecture)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.AllInterfaces.Length > 1 && FusedPorts.By(type, architecture) is { } fused)
        {
            reporter.Report(
                context.ReportDiagnostic,
                PortsDescriptors.ReadsAndWrites,
                type.Locations[0],
                SymbolNames.Of(type),
                SymbolNames.Of(fused.Read),
                SymbolNames.Of(fused.Write));
        }
    }
}
