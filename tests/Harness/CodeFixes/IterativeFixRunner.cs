using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Analysis;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Fixes one diagnostic an iteration: the first whose fix changes something.</summary>
internal sealed class IterativeFixRunner(StateAnalyzer analyzer, FixSettings settings) : FixRunner(analyzer, settings)
{
    protected override async Task<Project> FixOnceAsync(
        Project project, ImmutableArray<Diagnostic> fixable, IterationBudget budget, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in fixable)
        {
            var fix = await Finder.FindAsync(project.Solution, diagnostic, verifier, cancellationToken).ConfigureAwait(false);
            if (fix is null)
                continue;
            VerifyExpected(fix, budget, verifier);
            var next = await ApplyAsync(project, fix.Action, verifier, cancellationToken).ConfigureAwait(false);
            if (next != project)
                return next;
        }

        return project;
    }
}
