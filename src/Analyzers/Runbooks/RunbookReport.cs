using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Tofa.Analyzers.Runbooks.Scripts;
using Tofa.Binding;
using Tofa.Model.Problems;
using Tofa.Model.Reading;
using Tofa.Model.Validation;

namespace Tofa.Analyzers.Runbooks;

/// <summary>The diagnostics of one runbook, file by file.</summary>
internal sealed class RunbookReport
{
    private readonly ImmutableDictionary<string, ImmutableArray<Diagnostic>> byFullPath;

    private RunbookReport(ImmutableDictionary<string, ImmutableArray<Diagnostic>> byFullPath) => this.byFullPath = byFullPath;

    /// <summary>Compiles the runbook of a project, if it has any file of one, and looks up in its code what the runbook names.</summary>
    public static RunbookReport For(AnalyzerOptions options, Compilation compilation)
    {
        var sources = RunbookSource.AllOf(options)
            .GroupBy(source => source.File.Path, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        if (sources.IsEmpty)
            return new RunbookReport(ImmutableDictionary<string, ImmutableArray<Diagnostic>>.Empty);

        var runbook = RunbookCompiler.Compile(sources.Values.Select(source => source.File));
        var problems = runbook.Problems
            .Concat(RunnerTypes.AreIn(compilation) ? ScriptReport.Of(runbook, compilation, options) : NoRunner(sources.Values));
        var placed = problems.Select(problem => Place(problem, sources)).ToLookup(place => place.Owner, place => place.Diagnostic, StringComparer.Ordinal);
        return new RunbookReport(placed.ToImmutableDictionary(file => file.Key, file => file.ToImmutableArray(), StringComparer.Ordinal));
    }

    /// <summary>Reports what is wrong with the file that is being looked at.</summary>
    public void ReportIn(AdditionalFileAnalysisContext context)
    {
        if (!byFullPath.TryGetValue(context.AdditionalFile.Path, out var diagnostics))
            return;

        foreach (var diagnostic in diagnostics)
            context.ReportDiagnostic(diagnostic);
    }

    // Without the base classes there is no script to look for: one problem, not one for each task.
    private static IEnumerable<Problem> NoRunner(IEnumerable<RunbookSource> sources) => sources
        .Where(source => source.File.Kind == FileKind.Runbook)
        .Take(1)
        .Select(source => new Problem(ProblemKinds.MissingRunner, source.File.Path, default, string.Empty, default));

    // A problem of a file that is not there, as a missing runbook, comes up with the first file that is, and points to where the missing one belongs.
    private static (string Owner, Diagnostic Diagnostic) Place(Problem problem, ImmutableSortedDictionary<string, RunbookSource> sources)
    {
        if (sources.TryGetValue(problem.File, out var source))
            return (source.FullPath, DiagnosticOf(problem, source.LocationOf(problem.Span)));

        var first = sources.Values.First();
        var folder = first.FullPath.Substring(0, first.FullPath.Length - first.File.Path.Length);
        return (first.FullPath, DiagnosticOf(problem, Location.Create(folder + problem.File, default, default)));
    }

    private static Diagnostic DiagnosticOf(Problem problem, Location location) =>
        Diagnostic.Create(RunbookDescriptors.Of(problem.Kind), location, [.. problem.Arguments]);
}
