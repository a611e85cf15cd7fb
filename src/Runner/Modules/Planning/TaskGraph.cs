namespace Tofa.Runner.Modules.Planning;

/// <summary>The tasks by number, which is their place in the runbook, and who waits for whom.</summary>
internal sealed class TaskGraph
{
    private readonly Dictionary<string, int> numbers;
    private readonly ILookup<int, Dependent> dependents;

    private TaskGraph(IReadOnlyList<PlannedTask> tasks)
    {
        Tasks = tasks;
        numbers = tasks.Select((task, number) => (task.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number, StringComparer.Ordinal);
        dependents = tasks
            .SelectMany((task, number) => task.DependsOn.Where(numbers.ContainsKey).Select(id => (parent: numbers[id], new Dependent(number, task.RequiresDone.Contains(id)))))
            .ToLookup(edge => edge.parent, edge => edge.Item2);
    }

    /// <summary>The tasks in the order of the runbook, as they were when the graph was made.</summary>
    internal IReadOnlyList<PlannedTask> Tasks { get; }

    /// <summary>The graph of some tasks.</summary>
    internal static TaskGraph Of(IReadOnlyList<PlannedTask> tasks) => new(tasks);

    /// <summary>The number of a task that exists.</summary>
    internal int NumberOf(string id) => numbers[id];

    /// <summary>The number of a task; <c>null</c> where no task has this id.</summary>
    internal int? FindNumber(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The numbers of the tasks that wait for one; once for each time that they name it.</summary>
    internal IEnumerable<int> DependentsOf(int number) => dependents[number].Select(dependent => dependent.Number);

    /// <summary>The same, each with what it requires.</summary>
    internal IEnumerable<Dependent> EdgesFrom(int number) => dependents[number];

    /// <summary>The numbers of the tasks that one waits for.</summary>
    internal IEnumerable<int> DependenciesOf(int number) => Tasks[number].DependsOn.Where(numbers.ContainsKey).Select(id => numbers[id]);
}
