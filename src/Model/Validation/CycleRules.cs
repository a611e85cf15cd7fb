using System.Globalization;
using Tofa.Model.Graphs;
using Tofa.Model.Problems;

namespace Tofa.Model.Validation;

/// <summary>TOFA5011: tasks do not wait for each other (R001-18). Every knot of cycles is reported once, as its shortest cycle through the task that stands first.</summary>
internal static class CycleRules
{
    private const int MaxShown = 12;

    /// <summary>Finds the cycles.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var tasks = facts.Tasks.GroupBy(task => task.Entry.Id, StringComparer.Ordinal).Select(group => group.First()).ToList();
        var numbers = tasks.Select((task, i) => (task.Entry.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var edges = tasks.Select((task, i) => Targets(task, i, numbers)).ToArray();
        return from knot in DependencyGraph.Knots(edges)
               let cycle = DependencyGraph.ShortestCycle(edges, knot)
               select tasks[cycle[0]].ProblemAtDependency(tasks[cycle[1]].Entry.Id, ProblemKinds.DependencyCycle, Print([.. cycle.Select(i => tasks[i].ShownId)]));
    }

    private static int[] Targets(TaskFacts task, int self, Dictionary<string, int> numbers) =>
        [.. task.DependsOn.Where(numbers.ContainsKey).Select(id => numbers[id]).Where(target => target != self).Distinct()];

    private static string Print(string[] ids)
    {
        if (ids.Length > MaxShown)
        {
            var left = (ids.Length - MaxShown).ToString(CultureInfo.InvariantCulture);
            ids = [.. ids.Take(MaxShown - 1), $"({left} more)", ids[ids.Length - 1]];
        }

        return string.Join(" -> ", ids);
    }
}
