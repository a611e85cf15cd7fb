using System.Collections.Immutable;

namespace Tofa.Harness.State;

/// <summary>Fills what a state leaves empty from the state before it.</summary>
internal static class StateInheritance
{
    /// <summary>A copy of the state with what it takes over; expected diagnostics that a fix handles are gone with it.</summary>
    internal static SolutionState Apply(SolutionState state, SolutionState before, ImmutableHashSet<string> fixableIds)
    {
        var merged = new SolutionState(state.DefaultMarkupHandling) { MarkupHandling = state.MarkupHandling };
        var inherits = state.InheritanceMode != StateInheritanceMode.Explicit;
        Merge(merged, state, inherits ? before : new SolutionState());
        var names = state.AdditionalProjects.Concat(inherits ? before.AdditionalProjects : []).Select(pair => pair.Key).Distinct(StringComparer.Ordinal);
        foreach (var name in names)
            Merge(merged.AdditionalProjects[name], state.AdditionalProjects[name], inherits ? before.AdditionalProjects[name] : new ProjectState(name, ""));
        merged.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics);
        if (state.InheritanceMode == StateInheritanceMode.AutoInheritAll)
            merged.ExpectedDiagnostics.AddRange(before.ExpectedDiagnostics.Where(result => !fixableIds.Contains(result.Id)));
        return merged;
    }

    /// <summary>Whether the state says anything of its own.</summary>
    internal static bool IsEmpty(SolutionState state) =>
        state.Sources.Count == 0 && state.AdditionalFiles.Count == 0 && state.AdditionalFilesFactories.Count == 0
        && state.AnalyzerConfigFiles.Count == 0 && state.AdditionalProjects.Count == 0 && state.ExpectedDiagnostics.Count == 0;

    private static void Merge(ProjectState merged, ProjectState state, ProjectState before)
    {
        merged.Sources.AddRange(Choose(state.Sources, before.Sources));
        merged.GeneratedSources.AddRange(Choose(state.GeneratedSources, before.GeneratedSources));
        merged.AnalyzerConfigFiles.AddRange(Choose(state.AnalyzerConfigFiles, before.AnalyzerConfigFiles));
        merged.AdditionalReferences.AddRange(Choose(state.AdditionalReferences, before.AdditionalReferences));
        merged.AdditionalProjectReferences.AddRange(Choose(state.AdditionalProjectReferences, before.AdditionalProjectReferences));
        var files = state.AdditionalFiles.Count + state.AdditionalFilesFactories.Count > 0 ? state : before;
        merged.AdditionalFiles.AddRange(files.AdditionalFiles);
        merged.AdditionalFilesFactories.AddRange(files.AdditionalFilesFactories);
        foreach (var (name, value) in Choose(state.BuildProperties, before.BuildProperties))
            merged.BuildProperties[name] = value;
        foreach (var (key, value) in Choose(state.AdditionalFileMetadata, before.AdditionalFileMetadata))
            merged.AdditionalFileMetadata[key] = value;
        merged.OutputKind = state.OutputKind ?? before.OutputKind;
        merged.DocumentationMode = state.DocumentationMode ?? before.DocumentationMode;
        merged.ReferenceAssemblies = state.ReferenceAssemblies ?? before.ReferenceAssemblies;
    }

    private static ICollection<T> Choose<T>(ICollection<T> own, ICollection<T> inherited) => own.Count > 0 ? own : inherited;
}
