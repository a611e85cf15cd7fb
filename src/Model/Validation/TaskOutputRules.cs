using Tofa.Model.Problems;
using Tofa.Model.Templates;

namespace Tofa.Model.Validation;

/// <summary>TOFA5046: a prompt is filled from the output of a task only where that task is sure to be done before and writes a file.</summary>
internal static class TaskOutputRules
{
    /// <summary>Checks every AI-assisted task whose detail file could be read to its end.</summary>
    public static IEnumerable<Problem> Check(RunbookFacts facts)
    {
        var tasks = facts.Tasks.GroupBy(task => task.Entry.Id, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var hasCycle = new Lazy<bool>(() => CycleRules.Check(facts).Any());
        return facts.IsRunbookComplete ? facts.Prompts.SelectMany(prompts => CheckTask(tasks, hasCycle, prompts)) : [];
    }

    private static IEnumerable<Problem> CheckTask(Dictionary<string, TaskFacts> tasks, Lazy<bool> hasCycle, TaskPrompts prompts) =>
        from same in prompts.TaskOutputs().GroupBy(found => (found.Prompt.File, found.Tag.Text))
        let first = same.First()
        let reason = Reason(tasks, hasCycle, prompts.Task, TaskOutputNames.TaskOf(first.Tag.Text)!)
        where reason is not null
        select new Problem(
            ProblemKinds.BadTaskOutput,
            first.Prompt.File,
            first.Prompt.PlaceOf(first.Tag.Span),
            first.Prompt.YamlPath,
            new[] { Printable.Of(first.Tag.Text), prompts.Task.ShownId, reason.Value.What, reason.Value.Remedy });

    private static (string What, string Remedy)? Reason(Dictionary<string, TaskFacts> tasks, Lazy<bool> hasCycle, TaskFacts task, string id)
    {
        var shown = Printable.Of(id);
        if (!tasks.TryGetValue(id, out var other))
            return ($"no task has the id '{shown}'", Suggestion.Remedy(id, tasks.Keys, "write the id of a task that this one depends on"));

        if (id == task.Entry.Id)
            return ("a prompt is filled before its task has any output", "name a task that is done before");

        // A task that comes before waits for this one only in a cycle: without one, its own ancestors need no walk.
        var comesBefore = IsAncestor(tasks, task, id);
        if ((!comesBefore || hasCycle.Value) && IsAncestor(tasks, other, task.Entry.Id))
            return ($"task '{shown}' waits for this one", "name a task that is done before, or turn the dependency round");

        // Nothing can be said of what depends on a list that could not be read.
        if (!comesBefore && !IsDependingOnUnread(tasks, task))
            return ($"that task does not depend on '{shown}', directly or through others", $"add '{shown}' to its depends_on");

        return other.Detail?.Detail.OutputArtifact is null && other.Detail is { Document.IsComplete: true }
            ? ($"task '{shown}' has no output_artifact", "give it one, or name another task")
            : null;
    }

    private static bool IsAncestor(Dictionary<string, TaskFacts> tasks, TaskFacts task, string id) => Ancestors(tasks, task).Contains(id);

    private static bool IsDependingOnUnread(Dictionary<string, TaskFacts> tasks, TaskFacts task) =>
        !task.HasReadDependsOn || Ancestors(tasks, task).Any(id => tasks.TryGetValue(id, out var ancestor) && !ancestor.HasReadDependsOn);

    private static IEnumerable<string> Ancestors(Dictionary<string, TaskFacts> tasks, TaskFacts task)
    {
        var seen = new HashSet<string>(task.DependsOn, StringComparer.Ordinal);
        var open = new Queue<string>(seen);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            yield return next;
            if (!tasks.TryGetValue(next, out var ancestor))
                continue;

            foreach (var further in ancestor.DependsOn.Where(seen.Add))
                open.Enqueue(further);
        }
    }
}
