using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Planning;

namespace Tofa.Runner.Modules.Explaining;

/// <summary>Follows what a task waits for down to what waits for nothing.</summary>
internal static class BlockerChain
{
    /// <summary>Every task in the way, the nearest first, in the order of the runbook at each distance.</summary>
    /// <param name="tasks">All tasks.</param>
    /// <param name="id">The task; not among the result.</param>
    internal static IReadOnlyList<ChainLink> Of(IReadOnlyList<PlannedTask> tasks, string id)
    {
        var waits = Blockers.For(tasks).Zip(tasks).ToDictionary(pair => pair.First.TaskId, pair => WaitsOf(pair.Second, pair.First), StringComparer.Ordinal);
        var places = tasks.Select((task, place) => (task.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        var links = new List<ChainLink>();
        IReadOnlyList<string> level = [id];
        for (var depth = 1; level.Count > 0; depth++)
        {
            level = [.. level.SelectMany(task => waits[task]).Where(seen.Add).OrderBy(task => places[task])];
            links.AddRange(level.Select(task => new ChainLink(task, depth, waits[task])));
        }

        return links;
    }

    // What was left out waits for nothing, whatever its dependencies; it is in the way itself where it has to be DONE.
    private static IReadOnlyList<string> WaitsOf(PlannedTask task, Blockage blockage) => task.Status == TaskState.Skipped ? [] : blockage.WaitsFor;
}
