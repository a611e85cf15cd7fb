using Tofa.Model.Runbooks;
using Tofa.Runner.Pipelines;

namespace Tofa.Runner.Modules.Outcomes;

/// <summary>Tells in which tasks a build and the files differ.</summary>
internal static class BuildDifferences
{
    /// <summary>The ids of tasks that were changed, added or removed since the build, in words.</summary>
    internal static IReadOnlyList<string> Of(Pipeline pipeline, RunbookDefinition disk)
    {
        var built = pipeline.Tasks.Select(task => task.Definition).ToDictionary(task => task.Id, StringComparer.Ordinal);
        var now = disk.Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
        return
        [
            .. disk.Tasks.Where(task => built.TryGetValue(task.Id, out var old) && old != task).Select(task => $"{task.Id} (changed)"),
            .. disk.Tasks.Where(task => !built.ContainsKey(task.Id)).Select(task => $"{task.Id} (added)"),
            .. pipeline.Tasks.Where(task => !now.ContainsKey(task.Definition.Id)).Select(task => $"{task.Definition.Id} (removed)"),
        ];
    }
}
