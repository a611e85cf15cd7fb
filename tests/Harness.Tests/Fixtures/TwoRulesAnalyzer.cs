using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Reports a type with the first rule, and one whose name ends with 2 with the second.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoRulesAnalyzer() : TypeAnalyzer(Rules.Create("HT0010", "First"), Rules.Create("HT0011", "Second"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) =>
        [Diagnostic.Create(SupportedDiagnostics[type.Name.EndsWith('2') ? 1 : 0], type.Locations[0])];
}
