using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Situations;

namespace Tofa.Runner.Modules.Takeovers;

/// <summary>A journal that is missing or empty although runs have been here: the runbook is the authority then (decision C-8), and that is told.</summary>
/// <param name="Statuses">What is taken over, such as <c>2 DONE, 1 ERROR</c>.</param>
internal sealed record LostJournal(string Statuses)
{
    /// <summary>What is lost.</summary>
    internal const string Loss = "what runs journalled before is lost: how often and when tasks were tried, why they failed, and what model calls cost";

    /// <summary>What to do.</summary>
    internal const string Remedy = "where there is a copy of the journal, put it back before the next run; otherwise just go on";

    /// <summary>What happened, what is taken over, what is lost, and how to go on.</summary>
    internal string Message =>
        $"The journal {RunTraces.Journal} is missing or empty, although tasks were run here. {Meaning}; {Loss}. To go on: {Remedy}.";

    /// <summary>What becomes of the statuses.</summary>
    internal string Meaning => $"The statuses in the YAML files are taken over as they stand ({Statuses}), so that nothing that is done is done again";

    /// <summary>What the new journal begins with.</summary>
    internal JournalDraft Draft => new(null, JournalEventType.TakenOver, null, null, new Dictionary<string, string>
    {
        [DetailKeys.Reason] = $"the journal was missing or empty; taken over from the YAML files: {Statuses}",
    });

    /// <summary>Looks for it; <c>null</c> where there is a journal, or none was to be expected.</summary>
    internal static LostJournal? Of(Situation situation)
    {
        if (situation.History.LastSequence > 0 || !situation.HasTraces)
            return null;

        var counts = situation.Tasks.GroupBy(task => task.Status).Where(group => group.Key is not (TaskState.Pending or TaskState.Ready)).OrderBy(group => group.Key)
            .Select(group => $"{group.Count()} {group.Key.ToYaml()}");
        var statuses = string.Join(", ", counts);
        return statuses.Length == 0 ? null : new LostJournal(statuses);
    }
}
