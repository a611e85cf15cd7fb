using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Baselines;

/// <summary>Brings projects together with their baselines.</summary>
internal static class ProjectGroups
{
    /// <summary>One item a folder, by path: projects in one folder share its baseline.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="textIn">Gives the text of the baseline in a folder; <c>null</c> where there is none.</param>
    internal static IReadOnlyList<FrozenProject> ByFolder(IEnumerable<ProjectFindings> projects, Func<string, string?> textIn) =>
    [
        .. projects.GroupBy(project => project.Directory, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new FrozenProject(group.Key, [.. group], textIn(group.Key))),
    ];
}
