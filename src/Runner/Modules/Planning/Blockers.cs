using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>Derives what each task waits for.</summary>
internal static class Blockers
{
    /// <summary>Whether a status satisfies those who depend on it and do not say how: DONE and SKIPPED do (decision C-7).</summary>
    internal static bool Satisfies(TaskState state) => state is TaskState.Done or TaskState.Skipped;

    /// <summary>Whether a status satisfies one who depends on it.</summary>
    /// <param name="state">The status.</param>
    /// <param name="requiresDone">Whether SKIPPED is not enough.</param>
    internal static bool Satisfies(TaskState state, bool requiresDone) => requiresDone ? state == TaskState.Done : Satisfies(state);

    /// <summary>For each task, in order, the dependencies that are not satisfied; an id that no task has never is.</summary>
    internal static IReadOnlyList<Blockage> For(IReadOnlyList<PlannedTask> tasks)
    {
        var satisfied = tasks.Where(task => Satisfies(task.Status)).Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        var skipped = tasks.Where(task => task.Status == TaskState.Skipped).Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        return [.. tasks.Select(task => Of(task, satisfied, [.. task.RequiresDone.Where(skipped.Contains)]))];
    }

    private static Blockage Of(PlannedTask task, HashSet<string> satisfied, IReadOnlyList<string> skipped) =>
        new(task.Id, [.. task.DependsOn.Where(id => !satisfied.Contains(id) || skipped.Contains(id))]) { Skipped = skipped };
}
