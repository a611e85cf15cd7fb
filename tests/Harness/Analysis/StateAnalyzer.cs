using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Diagnostics;
using Tofa.Harness.Generators;
using Tofa.Harness.Reporting;
using Tofa.Harness.State;
using Tofa.Harness.Workspaces;

namespace Tofa.Harness.Analysis;

/// <summary>Compiles a state, runs the generators, then the analyzers over sources and generated sources of all projects.</summary>
internal sealed class StateAnalyzer(
    SolutionFactory solutions, DiagnosticCollector collector, Func<ImmutableArray<ISourceGenerator>> generators)
{
    internal Task<StateAnalysis> AnalyzeAsync(EvaluatedState state, CancellationToken cancellationToken) =>
        AnalyzeAsync(solutions.CreateMainProject(state), cancellationToken);

    internal async Task<StateAnalysis> AnalyzeAsync(Project main, CancellationToken cancellationToken)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var sessions = ImmutableArray.CreateBuilder<DriverSession>();
        foreach (var project in main.Solution.Projects.OrderBy(project => project.Id != main.Id))
        {
            var compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            if (generators() is { IsEmpty: false } fresh)
            {
                var session = await DriverSession.StartAsync(project, fresh, cancellationToken).ConfigureAwait(false);
                sessions.Add(session);
                diagnostics.AddRange(session.Diagnostics);
                compilation = session.Output;
            }

            diagnostics.AddRange(await collector.CollectAsync(compilation, project.AnalyzerOptions, cancellationToken).ConfigureAwait(false));
        }

        var generated = sessions.SelectMany(session => session.Result.GeneratedTrees);
        var sources = await SourceLookup.OfAsync(main, generated, cancellationToken).ConfigureAwait(false);
        return new StateAnalysis(main, diagnostics.ToImmutable(), sources, sessions.ToImmutable());
    }
}
