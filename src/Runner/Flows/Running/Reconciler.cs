using Tofa.Model.Reading;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Reconciling;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Takeovers;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.Running;

/// <summary>Carries out what <see cref="Reconcile"/> decides.</summary>
/// <param name="journal">The journal.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="terminal">Told what people's edits meant.</param>
internal sealed class Reconciler(Journal journal, MirrorWriter mirror, ITerminal terminal)
{
    /// <summary>Tells of a journal that is gone, journals people's edits and writes what a crash left unwritten.</summary>
    /// <param name="situation">The project as it was read.</param>
    /// <param name="changed">Whether anything was done, so that the project has to be read again.</param>
    /// <returns>Why it could not be done; <c>null</c> where it was.</returns>
    internal StopView? Apply(Situation situation, out bool changed)
    {
        if (LostJournal.Of(situation) is { } lost)
        {
            terminal.Say(lost.Message);
            journal.Append(lost.Draft);
        }

        var edits = situation.Tasks.Where(task => task.Reconciliation is Reconciliation.Edited).ToList();
        if (edits.Count > 0)
            journal.Append([.. edits.Select(Draft)]);

        changed = edits.Count > 0 || situation.Tasks.Any(task => task.Reconciliation is Reconciliation.MirrorBehind);
        return changed && mirror.Write(situation) is MirrorOutcome.Refused refused ? refused.Stop : null;
    }

    private JournalDraft Draft(TaskSituation task)
    {
        var edit = (Reconciliation.Edited)task.Reconciliation;
        var file = edit.InRunbook ? RunbookFile.FileName : task.Definition.DetailFile ?? RunbookFile.FileName;
        terminal.Say($"Task '{task.Id}': {edit.From.ToYaml()} -> {edit.Status.ToYaml()}, edited by hand in {file}.");
        return Transitions.Edit(task.Id, edit, task.Facts, file);
    }
}
