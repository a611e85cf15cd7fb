namespace Tofa.Tool.Modules.Importing.Merging;

/// <summary>Finds dependencies without which there is no cycle: a walk in the order of the files, in which a step back to a task that is still on the way closes one.</summary>
internal sealed class BackwardSteps
{
    private readonly Dictionary<string, ImportedTask> tasks;
    private readonly HashSet<string> begun = new(StringComparer.Ordinal);
    private readonly HashSet<string> onTheWay = new(StringComparer.Ordinal);
    private readonly HashSet<(string Task, string Dependency)> found = [];

    private BackwardSteps(IEnumerable<ImportedTask> tasks) => this.tasks = tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);

    /// <summary>The dependencies that close a cycle.</summary>
    /// <param name="tasks">Each id once.</param>
    internal static IReadOnlySet<(string Task, string Dependency)> Of(IReadOnlyList<ImportedTask> tasks)
    {
        var steps = new BackwardSteps(tasks);
        foreach (var task in tasks)
            steps.Walk(task);

        return steps.found;
    }

    // With a stack of its own: a chain may be longer than the machine's.
    private void Walk(ImportedTask start)
    {
        var way = new Stack<(ImportedTask Task, int Next)>();
        Enter(way, start);
        while (way.TryPop(out var step))
        {
            if (step.Next == step.Task.DependsOn.Count)
            {
                onTheWay.Remove(step.Task.Id);
                continue;
            }

            way.Push((step.Task, step.Next + 1));
            var dependency = step.Task.DependsOn[step.Next].Id;
            if (onTheWay.Contains(dependency))
                found.Add((step.Task.Id, dependency));
            else if (tasks.TryGetValue(dependency, out var next))
                Enter(way, next);
        }
    }

    private void Enter(Stack<(ImportedTask Task, int Next)> way, ImportedTask task)
    {
        if (!begun.Add(task.Id))
            return;

        onTheWay.Add(task.Id);
        way.Push((task, 0));
    }
}
