using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Ports;

/// <summary>
/// TOFA3007: a port is held by a script, or by a static member anywhere (R004-2). Modules are no matter of this rule: that they know a port at all
/// is TOFA1001, and adapters may wrap each other.
/// </summary>
internal sealed class MisplacedPortRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PortsDescriptors.MisplacedPort];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnSymbol(
            (context, reporter) =>
            {
                foreach (var (place, port, how, instead) in MisplacedPort.In(context.Symbol, architecture))
                {
                    reporter.Report(
                        context.ReportDiagnostic,
                        PortsDescriptors.MisplacedPort,
                        place.Locations[0],
                        SymbolNames.Of(place is IParameterSymbol ? place.ContainingSymbol.ContainingType : place.ContainingType),
                        SymbolNames.Of(port),
                        how,
                        instead);
                }
            },
            SymbolKind.Field,
            SymbolKind.Property,
            SymbolKind.Method);
    }
}
