namespace Tofa.Runner.Modules.Planning;

/// <summary>Finds what depends on a task.</summary>
internal static class Descendants
{
    /// <summary>The tasks that depend on one, directly or through others, in the order of the runbook.</summary>
    /// <param name="tasks">All tasks.</param>
    /// <param name="id">The task; not among the result.</param>
    internal static IReadOnlyList<PlannedTask> Of(IReadOnlyList<PlannedTask> tasks, string id)
    {
        var children = tasks.SelectMany(task => task.DependsOn.Select(parent => (parent, task.Id))).ToLookup(pair => pair.parent, pair => pair.Id, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal) { id };
        var open = new Queue<string>([id]);
        while (open.TryDequeue(out var next))
        {
            foreach (var child in children[next].Where(found.Add))
                open.Enqueue(child);
        }

        return [.. tasks.Where(task => task.Id != id && found.Contains(task.Id))];
    }
}
