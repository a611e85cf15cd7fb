using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>Derives what each task waits for.</summary>
internal static class Blockers
{
    /// <summary>Whether a status satisfies those who depend on it: DONE and SKIPPED do (decision C-7).</summary>
    internal static bool Satisfies(TaskState state) => state is TaskState.Done or TaskState.Skipped;

    /// <summary>For each task, in order, the dependencies that are not satisfied; an id that no task has never is.</summary>
    internal static IReadOnlyList<Blockage> For(IReadOnlyList<PlannedTask> tasks)
    {
        var satisfied = tasks.Where(task => Satisfies(task.Status)).Select(task => task.Id).ToHashSet(StringComparer.Ordinal);
        return [.. tasks.Select(task => new Blockage(task.Id, [.. task.DependsOn.Where(id => !satisfied.Contains(id))]))];
    }
}
