using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Diagnostics;

/// <summary>Finds the diagnostics that count in a compilation.</summary>
/// <param name="analyzers">The analyzers and suppressors that run.</param>
/// <param name="level">Which diagnostics of the compiler count.</param>
/// <param name="alwaysCount">Ids of the compiler that count whatever the level: those a code fix handles.</param>
internal sealed class DiagnosticCollector(
    ImmutableArray<DiagnosticAnalyzer> analyzers, CompilerDiagnostics level, ImmutableHashSet<string> alwaysCount)
{
    /// <summary>Analyzes the compilation; diagnostics suppressed in source are left out, those a suppressor suppressed are not.</summary>
    internal async Task<ImmutableArray<Diagnostic>> CollectAsync(
        Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var found = analyzers.IsEmpty
            ? compilation.GetDiagnostics(cancellationToken)
            : await Analyze(compilation, options, cancellationToken).ConfigureAwait(false);
        return [.. found
            .Where(diagnostic => !diagnostic.IsSuppressed || IsSuppressedByCode(diagnostic, compilation))
            .Where(Counts)
            .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.End)
            .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    internal static bool IsCompilerDiagnostic(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private Task<ImmutableArray<Diagnostic>> Analyze(
        Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var analysis = new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);
        return compilation.WithAnalyzers(analyzers, analysis).GetAllDiagnosticsAsync(cancellationToken);
    }

    private static bool IsSuppressedByCode(Diagnostic diagnostic, Compilation compilation) =>
        diagnostic.GetSuppressionInfo(compilation) is { ProgrammaticSuppressions.IsEmpty: false };

    private bool Counts(Diagnostic diagnostic) =>
        !IsCompilerDiagnostic(diagnostic) || alwaysCount.Contains(diagnostic.Id) || level switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };
}
