using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Has two rules with one id.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SameIdAnalyzer() : TypeAnalyzer(Rules.Create("HT0012", "One"), Rules.Create("HT0012", "Two"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) => [Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0])];
}
