using System.Collections.Immutable;
using Tofa.Model.Runbooks;
using Tofa.Model.Validation;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Mirroring;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;

namespace Tofa.Runner.Modules.Situations;

/// <summary>Where a valid runbook stands: files and journal read together.</summary>
internal sealed record Situation
{
    private readonly Dictionary<string, TaskDefinition> definitions;

    private Situation(CompiledRunbook compiled, RunHistory history)
    {
        (Compiled, History) = (compiled, history);
        definitions = compiled.Definition.Tasks.ToDictionary(task => task.Id, StringComparer.Ordinal);
    }

    /// <summary>The runbook as it is on the disk, but for statuses that were mirrored since it was read.</summary>
    internal CompiledRunbook Compiled { get; }

    /// <summary>The journal.</summary>
    internal RunHistory History { get; private init; }

    /// <summary>Whether runs left something in the project, whatever the journal says; looked for only where it says nothing.</summary>
    internal bool HasTraces { get; init; }

    /// <summary>How many tasks there are.</summary>
    internal int Count => definitions.Count;

    /// <summary>Every task in the order of the runbook.</summary>
    internal IReadOnlyList<TaskSituation> Tasks => [.. Compiled.Definition.Tasks.Select(Of)];

    /// <summary>What planning needs to know.</summary>
    internal IReadOnlyList<PlannedTask> Plan => [.. Tasks.Select(task => new PlannedTask(task.Id, task.Status, task.Definition.DependsOn)
    {
        RequiresDone = task.Definition.RequiresDone,
        HasRun = task.Facts.History.Attempts > 0,
        IsManual = task.Definition.Kind == TaskKind.Manual,
    })];

    // What both files show of a task since they were read.
    private ImmutableDictionary<string, TaskState> Mirrored { get; init; } = ImmutableDictionary.Create<string, TaskState>(StringComparer.Ordinal);

    /// <summary>Puts the two together.</summary>
    internal static Situation Of(CompiledRunbook compiled, RunHistory history) => new(compiled, history);

    /// <summary>The situation once the journal has grown.</summary>
    internal Situation With(RunHistory history) => this with { History = history };

    /// <summary>The situation once both files show what the journal says of some tasks.</summary>
    internal Situation With(RunHistory history, IEnumerable<MirrorItem> mirrored) => this with
    {
        History = history,
        Mirrored = Mirrored.SetItems(mirrored.Select(item => new KeyValuePair<string, TaskState>(item.TaskId, item.Status))),
    };

    /// <summary>The task with an id that exists.</summary>
    internal TaskSituation Task(string id) => Of(definitions[id]);

    private TaskSituation Of(TaskDefinition task)
    {
        var facts = new StatusFacts(History.Of(task.Id), Shown(task.Id, Compiled.RunbookStates), Shown(task.Id, Compiled.DetailStates));
        return new TaskSituation(task, facts, Reconcile.Decide(facts));
    }

    private TaskState? Shown(string id, IReadOnlyDictionary<string, TaskState> read)
    {
        if (Mirrored.TryGetValue(id, out var mirrored))
            return mirrored;

        return read.TryGetValue(id, out var state) ? state : null;
    }
}
