using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Tofa.Analyzers.Runbooks;

/// <summary>Reports what is wrong with a runbook, at its place in the YAML or the template (ADR 0007: the only reporter of these ids), the scripts that it names included (ADR 0014).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RunbookAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RunbookDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            // Compiled once however many files there are, and without a cancellation token: a Lazy would keep the cancellation for good.
            var (options, compilation) = (start.Options, start.Compilation);
            var report = new Lazy<RunbookReport>(() => RunbookReport.For(options, compilation));
            start.RegisterAdditionalFileAction(file => report.Value.ReportIn(file));
        });
    }
}
