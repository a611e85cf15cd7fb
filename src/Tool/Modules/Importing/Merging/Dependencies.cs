using Tofa.Model.Problems;

namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>Leaves out the dependencies with which a runbook could never be run (TOFA5009 to TOFA5011), and says so in the tasks' descriptions.</summary>
/// <param name="Tasks">The tasks, each dependency once.</param>
/// <param name="LeftOut">What was left out.</param>
internal sealed record Dependencies(IReadOnlyList<ImportedTask> Tasks, IReadOnlyList<ImportRow> LeftOut)
{
    /// <summary>Decides.</summary>
    /// <param name="tasks">The tasks to be added, each id once.</param>
    /// <param name="there">The ids that the runbook has.</param>
    internal static Dependencies Of(IReadOnlyList<ImportedTask> tasks, IReadOnlySet<string> there)
    {
        var known = tasks.Select(task => task.Id).Concat(there).ToHashSet(StringComparer.Ordinal);
        var backward = BackwardSteps.Of(tasks);
        var kept = new List<ImportedTask>();
        var leftOut = new List<ImportRow>();
        foreach (var task in tasks)
        {
            var reasons = task.DependsOn.DistinctBy(dependency => dependency.Id).Select(dependency => (Dependency: dependency, Reason: Reason(task.Id, dependency.Id, known, backward))).ToList();
            var lost = reasons.Where(pair => pair.Reason is not null).ToList();
            leftOut.AddRange(lost.Select(pair => pair.Dependency.Place with
            {
                Message = $"task '{Printable.Of(task.Id)}' depends on '{Printable.Of(pair.Dependency.Id)}', {pair.Reason}; the dependency was left out, and the description says so",
            }));
            kept.Add(task with
            {
                DependsOn = [.. reasons.Where(pair => pair.Reason is null).Select(pair => pair.Dependency)],
                Description = [.. task.Description, .. lost.Select(pair => $"Left out on import: depends on '{pair.Dependency.Id}', {pair.Reason}.")],
            });
        }

        return new Dependencies(kept, leftOut);
    }

    private static string? Reason(string task, string dependency, HashSet<string> known, IReadOnlySet<(string Task, string Dependency)> backward)
    {
        if (task == dependency)
            return "which is itself";

        if (!known.Contains(dependency))
            return "which no task has as its id";

        return backward.Contains((task, dependency)) ? "which waits for it in turn" : null;
    }
}
