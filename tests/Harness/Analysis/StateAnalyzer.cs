using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Harness.Diagnostics;
using Tofa.Harness.Generators;
using Tofa.Harness.Reporting;
using Tofa.Harness.State;
using Tofa.Harness.Verifiers;
using Tofa.Harness.Workspaces;

namespace Tofa.Harness.Analysis;

/// <summary>Compiles a state, runs the generators, then the analyzers over sources and generated sources of all projects.</summary>
internal sealed class StateAnalyzer(
    SolutionFactory solutions, DiagnosticCollector collector, Func<ImmutableArray<ISourceGenerator>> generators)
{
    internal Task<StateAnalysis> AnalyzeAsync(EvaluatedState state, CancellationToken cancellationToken) =>
        AnalyzeAsync(solutions.CreateMainProject(state), cancellationToken);

    /// <summary>Compiles a version of a project that a code fix made.</summary>
    internal async Task<StateAnalysis> AnalyzeAsync(Project main, CancellationToken cancellationToken)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var sessions = ImmutableArray.CreateBuilder<DriverSession>();
        foreach (var project in main.Solution.Projects.OrderBy(project => project.Id != main.Id))
        {
            var (compilation, session) = await CompileAsync(project, cancellationToken).ConfigureAwait(false);
            if (session is not null)
            {
                sessions.Add(session);
                diagnostics.AddRange(session.Diagnostics);
            }

            diagnostics.AddRange(await collector.CollectAsync(compilation, project.AnalyzerOptions, cancellationToken).ConfigureAwait(false));
        }

        var generated = sessions.SelectMany(session => session.Result.GeneratedTrees);
        var sources = await SourceLookup.OfAsync(main, generated, cancellationToken).ConfigureAwait(false);
        return new StateAnalysis(main, diagnostics.ToImmutable(), sources, sessions.ToImmutable());
    }

    /// <summary>The diagnostics of one project.</summary>
    internal async Task<ImmutableArray<Diagnostic>> AnalyzeProjectAsync(Project project, CancellationToken cancellationToken)
    {
        var (compilation, _) = await CompileAsync(project, cancellationToken).ConfigureAwait(false);
        return await collector.CollectAsync(compilation, project.AnalyzerOptions, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fails when a diagnostic is only found at the end of a compilation, where no editor shows it.</summary>
    internal async Task VerifyLocalAsync(
        Project main, ImmutableArray<Diagnostic> diagnostics, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var project in main.Solution.Projects)
        {
            var (compilation, _) = await CompileAsync(project, cancellationToken).ConfigureAwait(false);
            var own = diagnostics.Where(diagnostic => diagnostic.Location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree));
            await collector.VerifyLocalAsync(compilation, project.AnalyzerOptions, [.. own], verifier, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<(Compilation Compilation, DriverSession? Session)> CompileAsync(Project project, CancellationToken cancellationToken)
    {
        if (generators() is { IsEmpty: false } fresh)
        {
            var session = await DriverSession.StartAsync(project, fresh, cancellationToken).ConfigureAwait(false);
            return (session.Output, session);
        }

        return ((await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!, null);
    }
}
