using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Points to the source by its path, so that no pragma works.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PathLocationAnalyzer() : TypeAnalyzer(Rules.Create("HT0014", "Type"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type)
    {
        var location = type.Locations[0];
        yield return Diagnostic.Create(
            SupportedDiagnostics[0], Location.Create(location.SourceTree!.FilePath, location.SourceSpan, location.GetLineSpan().Span));
    }
}
