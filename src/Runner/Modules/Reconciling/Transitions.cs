using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Reconciling;

/// <summary>Drafts the journal's transitions.</summary>
internal static class Transitions
{
    /// <summary>A change of status, with a note of the detail file's status where that is overruled by it.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="type">What happened.</param>
    /// <param name="from">The status before.</param>
    /// <param name="to">The status after.</param>
    /// <param name="facts">What the files said before.</param>
    /// <param name="details">Further facts.</param>
    internal static JournalDraft Draft(
        string taskId, JournalEventType type, TaskState from, TaskState to, StatusFacts facts, IEnumerable<KeyValuePair<string, string>> details)
    {
        var all = new Dictionary<string, string>(details, StringComparer.Ordinal);
        if (facts.Detail is { } detail && detail != from && detail != to)
            all[DetailKeys.Overruled] = detail.ToYaml();

        return new JournalDraft(taskId, type, from, to, all);
    }

    /// <summary>A person's edit of a status.</summary>
    internal static JournalDraft Edit(string taskId, Reconciliation.Edited edit, StatusFacts facts, string file) =>
        Draft(taskId, JournalEventType.ManualAction, edit.From, edit.Status, facts, [new(DetailKeys.Reason, "status edited by hand"), new(DetailKeys.File, file)]);
}
