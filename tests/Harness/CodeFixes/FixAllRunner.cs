using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Tofa.Harness.Analysis;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Fixes all diagnostics of a scope an iteration, from the first that has a fix with fix-all support.</summary>
internal sealed class FixAllRunner(StateAnalyzer analyzer, FixSettings settings, FixAllScope scope) : FixRunner(analyzer, settings)
{
    private readonly StateAnalyzer analyzer = analyzer;

    protected override async Task<Project> FixOnceAsync(
        Project project, ImmutableArray<Diagnostic> fixable, IterationBudget budget, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in fixable)
        {
            var fix = await Finder.FindAsync(project.Solution, diagnostic, verifier, cancellationToken).ConfigureAwait(false);
            if (fix is null || !Supports(fix.Provider, diagnostic.Id))
                continue;
            VerifyExpected(fix, budget, verifier);
            return await FixAllAsync(project, fix, diagnostic.Id, verifier, cancellationToken).ConfigureAwait(false);
        }

        return project;
    }

    private bool Supports(CodeFixProvider provider, string id) =>
        provider.GetFixAllProvider() is { } fixAll
        && fixAll.GetSupportedFixAllScopes().Contains(scope)
        && fixAll.GetSupportedFixAllDiagnosticIds(provider).Contains(id);

    private async Task<Project> FixAllAsync(
        Project project, OfferedFix fix, string id, IVerifier verifier, CancellationToken cancellationToken)
    {
        var fixAll = fix.Provider.GetFixAllProvider()!;
        var ids = fix.Provider.FixableDiagnosticIds.Intersect(fixAll.GetSupportedFixAllDiagnosticIds(fix.Provider)).Append(id).Distinct();
        var diagnostics = new TestDiagnosticProvider(analyzer);
        var context = fix.Document is Document document
            ? new FixAllContext(document, fix.Provider, scope, fix.Action.EquivalenceKey!, ids, diagnostics, cancellationToken)
            : new FixAllContext(fix.Document.Project, fix.Provider, scope, fix.Action.EquivalenceKey!, ids, diagnostics, cancellationToken);
        var action = await fixAll.GetFixAsync(context).ConfigureAwait(false);
        return action is null ? project : await ApplyAsync(project, action, verifier, cancellationToken).ConfigureAwait(false);
    }
}
