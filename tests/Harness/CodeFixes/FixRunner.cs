using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Analysis;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Fixes a project again and again, until no fix is offered or a fix changes nothing.</summary>
internal abstract class FixRunner(StateAnalyzer analyzer, FixSettings settings)
{
    private readonly FixApplier applier = new(settings.ValidationMode);

    protected FixFinder Finder { get; } = new(settings);

    /// <summary>The project when nothing more can be fixed.</summary>
    internal async Task<Project> RunAsync(Project project, int iterations, IVerifier verifier, CancellationToken cancellationToken)
    {
        var budget = new IterationBudget(iterations);
        while (true)
        {
            var analysis = await analyzer.AnalyzeAsync(project, cancellationToken).ConfigureAwait(false);
            var fixable = Finder.Fixable(project.Solution, analysis.Diagnostics);
            await VerifyLocalAsync(analysis, fixable, verifier, cancellationToken).ConfigureAwait(false);
            var next = await FixOnceAsync(project, fixable, budget, verifier, cancellationToken).ConfigureAwait(false);
            if (next == project)
                break;
            budget.Spend(verifier);
            project = next;
        }

        budget.VerifySpent(verifier);
        return project;
    }

    /// <summary>The project after one fix; the same object when none was offered or it changed nothing.</summary>
    protected abstract Task<Project> FixOnceAsync(
        Project project, ImmutableArray<Diagnostic> fixable, IterationBudget budget, IVerifier verifier, CancellationToken cancellationToken);

    protected async Task<Project> ApplyAsync(
        Project project, Microsoft.CodeAnalysis.CodeActions.CodeAction action, IVerifier verifier, CancellationToken cancellationToken) =>
        await applier.ApplyAsync(project, action, verifier, cancellationToken).ConfigureAwait(false);

    /// <summary>The fix that the test is about, of the first diagnostic that has one.</summary>
    protected static void VerifyExpected(OfferedFix fix, IterationBudget budget, IVerifier verifier) =>
        verifier.False(budget.ExpectsNoFix, $"Expected no code fix to be offered, found '{fix.Action.Title}'");

    private async Task VerifyLocalAsync(
        StateAnalysis analysis, ImmutableArray<Diagnostic> fixable, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (!settings.Behaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck))
            await analyzer.VerifyLocalAsync(analysis.Project, fixable, verifier, cancellationToken).ConfigureAwait(false);
    }
}
