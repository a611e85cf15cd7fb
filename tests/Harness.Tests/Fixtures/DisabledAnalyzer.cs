using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Is off by default.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DisabledAnalyzer() : TypeAnalyzer(Rules.Create("HT0017", "Type", DiagnosticSeverity.Info, enabled: false))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) => [Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0])];
}
