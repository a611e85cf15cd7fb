using System.Collections.Immutable;
using Tofa.Harness.Results;

namespace Tofa.Harness.State;

/// <summary>A state after inheritance and markup, with all the diagnostics it expects. The main project comes first.</summary>
internal sealed record EvaluatedState(ImmutableArray<EvaluatedProject> Projects, ImmutableArray<DiagnosticResult> ExpectedDiagnostics)
{
    public EvaluatedProject Main => Projects[0];

    /// <summary>Whether both states have the same files with the same texts.</summary>
    public bool HasSameFiles(EvaluatedState other) =>
        Projects.SelectMany(Files).SequenceEqual(other.Projects.SelectMany(Files));

    private static IEnumerable<(string Project, string Kind, string Filename, string Text)> Files(EvaluatedProject project) =>
        [
            .. project.Sources.Select(file => (project.Name, "source", file.Filename, file.Content.ToString())),
            .. project.AdditionalFiles.Select(file => (project.Name, "additional", file.Filename, file.Content.ToString())),
            .. project.AnalyzerConfigFiles.Select(file => (project.Name, "config", file.Filename, file.Content.ToString())),
        ];
}
