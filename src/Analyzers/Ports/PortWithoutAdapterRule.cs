using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Ports;

/// <summary>
/// TOFA3003: nothing but fakes implements a port (R004-3). Only a project that has adapters, or is a program, is asked: a library of ports leaves
/// their adapters to the projects that refer to it.
/// </summary>
internal sealed class PortWithoutAdapterRule : ArchitectureRule
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [PortsDescriptors.PortWithoutAdapter];

    /// <inheritdoc/>
    public override void Register(RuleRegistration registration)
    {
        var architecture = registration.Architecture;
        registration.OnEnd((context, reporter) => Judge(context, reporter, architecture));
    }

    private static void Judge(CompilationAnalysisContext context, Reporter reporter, ArchitectureContext architecture)
    {
        var inventory = new PortInventory(architecture);
        inventory.Add(context.Compilation.Assembly, context.CancellationToken);
        if (inventory.Ports.Count == 0 || !(inventory.HasAdapters || IsProgram(context.Compilation)))
        {
            return;
        }

        foreach (var port in inventory.Ports.Where(port => !inventory.Implemented.Contains(port) && IsJudged(port, architecture))
            .OrderBy(static port => port.ToDisplayString(), StringComparer.Ordinal))
        {
            reporter.Report(context.ReportDiagnostic, PortsDescriptors.PortWithoutAdapter, port.Locations[0], SymbolNames.Of(port));
        }
    }

    private static bool IsProgram(Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;

    private static bool IsJudged(INamedTypeSymbol port, ArchitectureContext architecture) =>
        port.Locations[0].SourceTree is { } tree && !architecture.IsExcluded(tree);
}
