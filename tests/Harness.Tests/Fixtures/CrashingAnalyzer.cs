using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Throws.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CrashingAnalyzer() : TypeAnalyzer(Rules.Create("HT0018", "Type"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) => throw new InvalidOperationException("boom");
}
