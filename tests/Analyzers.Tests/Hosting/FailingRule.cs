using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Tests.Hosting;

internal sealed class FailingRule(Exception failure) : UseRule
{
    public override DiagnosticDescriptor Descriptor { get; } =
        new("TEST0001", "Fails", "Fails", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override bool Covers(Placement from) => true;

    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        target.Name == "Trap" ? throw failure : null;
}
