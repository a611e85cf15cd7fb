using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Results;

namespace Tofa.Harness.Markup;

/// <summary>A file without its markup, the diagnostics it expects and the locations it names.</summary>
internal sealed record MarkupFile(
    SourceText Content,
    ImmutableArray<DiagnosticResult> Expected,
    ImmutableArray<(string Key, FileLinePositionSpan Span)> Locations);
