using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Does not say how it treats generated code, and reports in it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GeneratedCodeAnalyzer() : TypeAnalyzer(Rules.Create("HT0013", "Type"))
{
    protected override bool ConfiguresGeneratedCode => false;

    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) => [Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0])];
}
