using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Doctoring;

/// <summary>
/// A detail file that shows another status than the runbook although the journal knows nothing of the task: the runbook counts (decision C-8),
/// and no run writes the file before the task moves.
/// </summary>
internal static class Drift
{
    /// <summary>Whether a task has it. One that is RUNNING waits for a person's word, which sets both files right.</summary>
    internal static bool IsIn(TaskSituation task) =>
        task.Reconciliation is Reconciliation.FirstContact && task.Status != TaskState.Running && task.Facts.Detail is { } shown && shown != task.Status;

    /// <summary>What the journal says where a person has it set right, so that both files are written.</summary>
    internal static IReadOnlyList<JournalDraft> Drafts(Situation situation) =>
        [.. situation.Tasks.Where(IsIn).Select(task => Transitions.Draft(
            task.Id, JournalEventType.ManualAction, task.Status, task.Status, task.Facts, [new(DetailKeys.Reason, "doctor --fix: the status in the runbook counts")]))];
}
