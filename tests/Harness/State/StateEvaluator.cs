using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tofa.Harness.Markup;
using Tofa.Harness.Results;

namespace Tofa.Harness.State;

/// <summary>Turns a state as written into what is compiled and what is expected.</summary>
internal sealed class StateEvaluator(MarkupReader markup, MarkupMode mode)
{
    private readonly List<DiagnosticResult> expected = [];
    private readonly Dictionary<string, FileLinePositionSpan> locations = new(StringComparer.Ordinal);

    /// <param name="state">The state as written, after inheritance.</param>
    /// <param name="markup">What tags mean.</param>
    /// <param name="mode">What happens to tags.</param>
    /// <param name="explicitly">Diagnostics expected besides those in markup.</param>
    internal static EvaluatedState Evaluate(
        SolutionState state, MarkupReader markup, MarkupMode mode, IEnumerable<DiagnosticResult> explicitly)
    {
        var evaluator = new StateEvaluator(markup, mode);
        var projects = state.AdditionalProjects.Select(pair => pair.Value).Prepend(state).Select(evaluator.Project).ToImmutableArray();
        var resolved = explicitly.Select(evaluator.Resolve);
        return new EvaluatedState(projects, [.. evaluator.expected, .. resolved]);
    }

    private EvaluatedProject Project(ProjectState state) => new(state.Name, state.DefaultPrefix)
    {
        Sources = Files(state.Sources),
        GeneratedSources = Files(state.GeneratedSources),
        AdditionalFiles = Files(state.AdditionalFiles.Concat(state.AdditionalFilesFactories.SelectMany(factory => factory()))),
        AnalyzerConfigFiles = [.. Files(state.AnalyzerConfigFiles), .. GlobalConfigWriter.Write(state)],
        AdditionalReferences = [.. state.AdditionalReferences],
        ProjectReferences = [.. state.AdditionalProjectReferences],
        OutputKind = state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary,
        DocumentationMode = state.DocumentationMode ?? DocumentationMode.Diagnose,
        ReferenceAssemblies = state.ReferenceAssemblies,
    };

    private ImmutableArray<(string Filename, SourceText Content)> Files(IEnumerable<(string Filename, SourceText Content)> files) =>
        [.. files.Select(file => mode == MarkupMode.None ? file : WithoutMarkup(file))];

    private (string Filename, SourceText Content) WithoutMarkup((string Filename, SourceText Content) file)
    {
        var read = markup.Read(file.Filename, file.Content);
        expected.AddRange(mode switch
        {
            MarkupMode.Allow => read.Expected,
            MarkupMode.IgnoreFixable => read.Expected.Where(result => !markup.IsFixable(result.Id)),
            _ => [],
        });
        foreach (var (key, span) in read.Locations)
        {
            if (!locations.TryAdd(key, span))
                throw new MarkupException($"The location '{key}' is named twice, in '{locations[key].Path}' and '{span.Path}'; number them apart");
        }

        return (file.Filename, read.Content);
    }

    private DiagnosticResult Resolve(DiagnosticResult result) => result.MapSpans(location =>
    {
        if (!location.Options.HasFlag(DiagnosticLocationOptions.InterpretAsMarkupKey))
        {
            var path = location.Span.Path.Length == 0 ? SolutionState.DefaultPathPrefix + "Test0.cs" : location.Span.Path;
            return location with { Span = new FileLinePositionSpan(path, location.Span.Span) };
        }

        return locations.TryGetValue(location.Span.Path, out var span)
            ? new DiagnosticLocation(span, location.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new MarkupException($"No text is marked '{{|{location.Span.Path}:…|}}', but a diagnostic is expected there; mark it");
    });
}
