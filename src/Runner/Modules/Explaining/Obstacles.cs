using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Explaining;

/// <summary>Finds what stops every run, whatever it would start.</summary>
internal static class Obstacles
{
    /// <summary>Tasks elsewhere that a run settles first: those in ERROR (R001-42), and those whose runner died (decision C-9).</summary>
    /// <param name="facts">What is known.</param>
    /// <param name="related">The task that is asked about, and those that it waits for.</param>
    internal static IReadOnlyList<TaskSituation> Of(ExplainFacts facts, IReadOnlySet<string> related) =>
        [.. facts.Situation.Tasks.Where(task => !related.Contains(task.Id) && Stops(task, facts))];

    /// <summary>How many tasks a run starts before this one, as the runbook stands: those above it that nothing keeps.</summary>
    internal static int Ahead(IReadOnlyList<PlannedTask> tasks, string id) =>
        Blockers.For(tasks).Zip(tasks).TakeWhile(pair => pair.Second.Id != id)
            .Count(pair => pair.First.WaitsFor.Count == 0 && pair.Second.Status is (TaskState.Pending or TaskState.Ready));

    private static bool Stops(TaskSituation task, ExplainFacts facts) =>
        task.Status == TaskState.Error || (task.Status == TaskState.Running && facts.Runner is null);
}
