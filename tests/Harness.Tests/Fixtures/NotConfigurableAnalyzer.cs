using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Cannot be switched off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotConfigurableAnalyzer() : TypeAnalyzer(Rules.Create("HT0015", "Type", DiagnosticSeverity.Error, tags: WellKnownDiagnosticTags.NotConfigurable))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) => [Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0])];
}
