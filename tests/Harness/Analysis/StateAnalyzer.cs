using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Diagnostics;
using Tofa.Harness.Reporting;
using Tofa.Harness.State;
using Tofa.Harness.Workspaces;

namespace Tofa.Harness.Analysis;

/// <summary>Compiles a state and runs the analyzers over all its projects.</summary>
internal sealed class StateAnalyzer(SolutionFactory solutions, DiagnosticCollector collector)
{
    internal Task<StateAnalysis> AnalyzeAsync(EvaluatedState state, CancellationToken cancellationToken) =>
        AnalyzeAsync(solutions.CreateMainProject(state), cancellationToken);

    internal async Task<StateAnalysis> AnalyzeAsync(Project main, CancellationToken cancellationToken)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in main.Solution.Projects.OrderBy(project => project.Id != main.Id))
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            diagnostics.AddRange(await collector.CollectAsync(compilation, project.AnalyzerOptions, cancellationToken).ConfigureAwait(false));
        }

        var sources = await SourceLookup.OfAsync(main, [], cancellationToken).ConfigureAwait(false);
        return new StateAnalysis(main, diagnostics.ToImmutable(), sources);
    }
}
