using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Points nowhere.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoLocationAnalyzer() : TypeAnalyzer(Rules.Create("HT0016", "Type '{0}'"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) => [Diagnostic.Create(SupportedDiagnostics[0], Location.None, type.Name)];
}
