using Tofa.Model.Validation;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;

namespace Tofa.Runner.Modules.Situations;

/// <summary>Where a valid runbook stands: files and journal read together.</summary>
/// <param name="Compiled">The runbook as it is on the disk.</param>
/// <param name="History">The journal.</param>
/// <param name="Tasks">Every task in the order of the runbook.</param>
internal sealed record Situation(CompiledRunbook Compiled, RunHistory History, IReadOnlyList<TaskSituation> Tasks)
{
    /// <summary>What planning needs to know.</summary>
    internal IReadOnlyList<PlannedTask> Plan =>
        [.. Tasks.Select(task => new PlannedTask(task.Id, task.Status, task.Definition.DependsOn) { HasRun = task.Facts.History.Attempts > 0 })];

    /// <summary>Puts the two together.</summary>
    internal static Situation Of(CompiledRunbook compiled, RunHistory history) =>
        new(compiled, history, [.. compiled.Definition.Tasks.Select(task =>
        {
            var facts = new StatusFacts(
                history.Of(task.Id),
                compiled.RunbookStates.TryGetValue(task.Id, out var runbook) ? runbook : null,
                compiled.DetailStates.TryGetValue(task.Id, out var detail) ? detail : null);
            return new TaskSituation(task, facts, Reconcile.Decide(facts));
        })]);

    /// <summary>The task with an id that exists.</summary>
    internal TaskSituation Task(string id) => Tasks.First(task => task.Id == id);
}
