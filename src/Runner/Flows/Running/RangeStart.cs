using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Finds the tasks that a run was asked for, and leaves out what <c>--start-from</c> leaves out, once (R001-70).</summary>
/// <param name="journal">The journal.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="terminal">Told what is left out.</param>
/// <param name="stops">Puts refusals into words.</param>
internal sealed class RangeStart(Journal journal, MirrorWriter mirror, ITerminal terminal, Stops stops)
{
    private bool isApplied;

    /// <summary>Checks the ids that were named, and leaves out tasks.</summary>
    /// <param name="situation">The project; nothing is left to be reconciled.</param>
    /// <param name="options">Which part was asked for.</param>
    /// <param name="changed">Whether tasks were left out, so that the project has to be read again.</param>
    /// <returns>Why it could not be done; <c>null</c> where it was.</returns>
    internal StopView? Apply(Situation situation, RunOptions options, out bool changed)
    {
        changed = false;
        var plan = situation.Plan;
        if (stops.Range(options, TaskGraph.Of(plan)) is { } refused)
            return refused;

        if (isApplied || options.StartFrom is not { } first)
            return null;

        isApplied = true;
        var changes = StartFrom.Changes(plan, first);
        if (changes.Count == 0)
            return null;

        journal.Append([.. changes.Select(change => Draft(situation, change, first))]);
        foreach (var change in changes)
            terminal.Say($"Task '{change.TaskId}': {change.From.ToYaml()} -> {change.To.ToYaml()}, as the run starts from '{first}'.");

        changed = true;
        return mirror.Write(situation) is MirrorOutcome.Refused unwritten ? unwritten.Stop : null;
    }

    private static JournalDraft Draft(Situation situation, StatusChange change, string first) => Transitions.Draft(
        change.TaskId,
        change.To == TaskState.Skipped ? JournalEventType.SkipTask : JournalEventType.ManualAction,
        change.From,
        change.To,
        situation.Task(change.TaskId).Facts,
        [new(DetailKeys.Reason, $"run --start-from {first}")]);
}
