using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>An analyzer that reports something about each named type.</summary>
public abstract class TypeAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules];

    protected virtual bool ConfiguresGeneratedCode => true;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        if (ConfiguresGeneratedCode)
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(
            symbol =>
            {
                foreach (var diagnostic in Report((INamedTypeSymbol)symbol.Symbol))
                    symbol.ReportDiagnostic(diagnostic);
            },
            SymbolKind.NamedType);
    }

    protected abstract IEnumerable<Diagnostic> Report(INamedTypeSymbol type);
}
