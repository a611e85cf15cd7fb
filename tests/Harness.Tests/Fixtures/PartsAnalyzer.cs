using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Tests.Fixtures;

/// <summary>Points to the first part of a partial type, to the others as additional locations, and tags the second of these as unnecessary.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartsAnalyzer() : TypeAnalyzer(Rules.Create("HT0020", "Type"))
{
    protected override IEnumerable<Diagnostic> Report(INamedTypeSymbol type)
    {
        var fade = type.Locations.Length > 2
            ? ImmutableDictionary<string, string?>.Empty.Add(WellKnownDiagnosticTags.Unnecessary, "[1]")
            : ImmutableDictionary<string, string?>.Empty;
        yield return Diagnostic.Create(SupportedDiagnostics[0], type.Locations[0], type.Locations.Skip(1), fade);
    }
}
