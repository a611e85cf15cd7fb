using System.Globalization;
using Tofa.Model.Problems;

namespace Tofa.Model.Validation;

/// <summary>TOFA5071: every task can start one day. Those whose own dependencies are broken are reported elsewhere; these are the ones that wait for them.</summary>
internal static class ReachRules
{
    /// <summary>Finds the tasks that nothing is wrong with and that wait for ever all the same; the first is told, with how many others there are.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        if (!facts.IsRunbookComplete)
            return [];

        var tasks = facts.Tasks.GroupBy(task => task.Entry.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var stuck = Stuck(tasks);
        var broken = Broken(tasks, stuck);
        var waiting = facts.Tasks.Where(task => stuck.Contains(task.Entry.Id) && !broken.Contains(task.Entry.Id)).ToList();
        return waiting.Count == 0 ? [] : [Problem(waiting[0], stuck, waiting.Count - 1)];
    }

    private static Problem Problem(TaskFacts task, HashSet<string> stuck, int others)
    {
        var culprit = task.DependsOn.First(stuck.Contains);
        var rest = others switch
        {
            0 => string.Empty,
            1 => " (nor can another task)",
            _ => string.Format(CultureInfo.InvariantCulture, " (nor can {0} other tasks)", others),
        };
        return task.ProblemAtDependency(culprit, ProblemKinds.UnreachableTask, task.ShownId, Printable.Of(culprit), rest);
    }

    // What is left when every task whose dependencies are all met has been taken, again and again. An id that no task has is most likely
    // misspelt and has its own message: behind it, the word of every task that waits would only repeat that one mistake.
    private static HashSet<string> Stuck(Dictionary<string, TaskFacts> tasks)
    {
        var dependents = tasks.Values
            .SelectMany(task => task.DependsOn.Distinct(StringComparer.Ordinal).Select(id => (Id: id, Task: task)))
            .ToLookup(pair => pair.Id, pair => pair.Task, StringComparer.Ordinal);
        var open = tasks.ToDictionary(pair => pair.Key, pair => pair.Value.DependsOn.Distinct(StringComparer.Ordinal).Count(tasks.ContainsKey), StringComparer.Ordinal);
        var ready = new Queue<string>(open.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        var stuck = new HashSet<string>(tasks.Keys, StringComparer.Ordinal);
        while (ready.Count > 0)
        {
            var id = ready.Dequeue();
            stuck.Remove(id);
            foreach (var dependent in dependents[id].Select(task => task.Entry.Id).Where(next => --open[next] == 0))
                ready.Enqueue(dependent);
        }

        return stuck;
    }

    // Those that others wait for in a circle, or that depend on themselves or on nothing that there is: they have a message of their own.
    private static HashSet<string> Broken(Dictionary<string, TaskFacts> tasks, HashSet<string> stuck)
    {
        var broken = new HashSet<string>(stuck, StringComparer.Ordinal);
        var waitedFor = broken.ToDictionary(id => id, _ => 0, StringComparer.Ordinal);
        foreach (var id in broken.SelectMany(id => tasks[id].DependsOn.Distinct(StringComparer.Ordinal)).Where(waitedFor.ContainsKey))
            waitedFor[id]++;

        var last = new Queue<string>(waitedFor.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (last.Count > 0)
        {
            var id = last.Dequeue();
            var dependencies = tasks[id].DependsOn.Distinct(StringComparer.Ordinal).ToList();
            if (dependencies.TrueForAll(tasks.ContainsKey))
                broken.Remove(id);

            foreach (var next in dependencies.Where(dependency => waitedFor.ContainsKey(dependency) && --waitedFor[dependency] == 0))
                last.Enqueue(next);
        }

        return broken;
    }
}
