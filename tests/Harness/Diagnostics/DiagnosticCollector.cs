using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Harness.Verifiers;

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
            .ThenBy(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparer.Ordinal)];
    }

    internal static bool IsCompilerDiagnostic(Diagnostic diagnostic) =>
        diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    /// <summary>Fails when the analysis of the file alone, as an editor runs it, does not find a diagnostic.</summary>
    internal async Task VerifyLocalAsync(
        Compilation compilation,
        AnalyzerOptions options,
        ImmutableArray<Diagnostic> diagnostics,
        IVerifier verifier,
        CancellationToken cancellationToken)
    {
        foreach (var file in diagnostics.Where(diagnostic => !IsCompilerDiagnostic(diagnostic)).GroupBy(diagnostic => diagnostic.Location.SourceTree!))
        {
            var local = Driver(compilation, options);
            var syntax = await local.GetAnalyzerSyntaxDiagnosticsAsync(file.Key, cancellationToken).ConfigureAwait(false);
            var semantic = await local.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(file.Key), null, cancellationToken)
                .ConfigureAwait(false);
            var found = syntax.Concat(semantic).Select(diagnostic => (diagnostic.Id, diagnostic.Location)).ToHashSet();
            foreach (var diagnostic in file.Where(diagnostic => !found.Contains((diagnostic.Id, diagnostic.Location))))
            {
                verifier.Fail(
                    $"The code fix is for a diagnostic that is only found at the end of a compilation, so no editor shows it: {diagnostic}; "
                    + "report it from a symbol, syntax or operation action, or set CodeFixTestBehaviors.SkipLocalDiagnosticCheck");
            }
        }
    }

    private Task<ImmutableArray<Diagnostic>> Analyze(
        Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken) =>
        Driver(compilation, options).GetAllDiagnosticsAsync(cancellationToken);

    private CompilationWithAnalyzers Driver(Compilation compilation, AnalyzerOptions options) => compilation.WithAnalyzers(
        analyzers,
        new CompilationWithAnalyzersOptions(
            options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));

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
