using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.Analysis;

namespace Tofa.Harness.CodeFixes;

/// <summary>Tells a fix-all provider the diagnostics of the solution it fixes.</summary>
internal sealed class TestDiagnosticProvider(StateAnalyzer analyzer) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        (await GetAllDiagnosticsAsync(document.Project, cancellationToken).ConfigureAwait(false))
        .Where(diagnostic => FixFinder.DocumentOf(document.Project.Solution, diagnostic)?.Id == document.Id);

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await GetAllDiagnosticsAsync(project, cancellationToken).ConfigureAwait(false))
        .Where(diagnostic => FixFinder.DocumentOf(project.Solution, diagnostic) is null);

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await analyzer.AnalyzeProjectAsync(project, cancellationToken).ConfigureAwait(false);
}
