using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Reports two messages in one place.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoMessagesAnalyzer() : TypeAnalyzer(Rules.Create("HT0021", "The {0} message"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type) =>
    [
        Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0], "first"),
        Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0], "second"),
    ];
}
