using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Reports each type twice.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwiceAnalyzer() : TypeAnalyzer(Rules.Create("HT0019", "Type '{0}'"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) =>
        Enumerable.Repeat(Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0], type.Name), 2);
}
