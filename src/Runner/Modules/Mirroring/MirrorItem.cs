using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Mirroring;

/// <summary>A task whose last transition is not known to be in both YAML files.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="DetailFile">Its detail file; <c>null</c> where it has none.</param>
/// <param name="Transition">The last transition: what the files shall show.</param>
/// <param name="Superseded">Statuses that a file may show and that are ours to replace; any other is a person's newer edit.</param>
internal sealed record MirrorItem(string TaskId, string? DetailFile, JournalRecord Transition, IReadOnlyList<TaskState> Superseded)
{
    /// <summary>The status that the files shall show.</summary>
    internal TaskState Status => Transition.To!.Value;

    /// <summary>What is to be mirrored, from the journal alone, so that a restart mirrors exactly what the dead runner would have.</summary>
    internal static IReadOnlyList<MirrorItem> From(RunHistory history, IEnumerable<TaskDefinition> tasks) => history.Unmirrored.IsEmpty ? [] :
        [.. from task in tasks
            where history.Unmirrored.Contains(task.Id)
            let known = history.Of(task.Id)
            select new MirrorItem(task.Id, task.DetailFile, known.LastTransition!, known.Superseded)];
}
