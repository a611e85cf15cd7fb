using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Harness.Diagnostics;

/// <summary>Turns on every rule under test, also those that are off by default, and makes a crashed analyzer an error.</summary>
internal static class SpecificOptions
{
    internal const string AnalyzerCrashed = "AD0001";

    internal static ImmutableDictionary<string, ReportDiagnostic> Create(
        IEnumerable<DiagnosticAnalyzer> analyzers, IEnumerable<string> disabledDiagnostics)
    {
        var options = ImmutableDictionary.CreateBuilder<string, ReportDiagnostic>();
        foreach (var descriptor in analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics))
            options[descriptor.Id] = Report(descriptor.DefaultSeverity);
        options[AnalyzerCrashed] = ReportDiagnostic.Error;
        foreach (var id in disabledDiagnostics)
            options[id] = ReportDiagnostic.Suppress;
        return options.ToImmutable();
    }

    private static ReportDiagnostic Report(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
