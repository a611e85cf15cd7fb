using System.Diagnostics;
using Tofa.Runner.Flows.Running;
using Tofa.Runner.Modules.Changing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows;

/// <summary>Changes statuses because a person says so (R001-66): journalled with the reason, then mirrored, as every transition is.</summary>
/// <param name="reader">Reads files and journal together.</param>
/// <param name="store">The journal's file.</param>
/// <param name="journal">The journal.</param>
/// <param name="mirror">Writes the YAML files.</param>
/// <param name="reconciler">Settles differences between journal and files first.</param>
/// <param name="interruptions">Knows the processes that live on.</param>
/// <param name="views">Puts the results into words.</param>
/// <param name="terminal">Told what became of an older journal.</param>
internal sealed class ChangeFlow(
    SituationReader reader, IStateStore store, Journal journal, MirrorWriter mirror, Reconciler reconciler, Interruptions interruptions, ChangeViews views, ITerminal terminal)
{
    /// <summary>Says what <see cref="Apply"/> would do, and writes nothing.</summary>
    internal View Preview(ChangeRequest request) => reader.Read(JournalReplay.Of(store.Read().Records), out var refused) is { } situation
        ? Decide(situation, request, accepted => views.Of(accepted, dryRun: true))
        : refused!;

    /// <summary>Changes; the lock is held.</summary>
    /// <exception cref="StateException">State could not be read or written.</exception>
    internal View Apply(ChangeRequest request)
    {
        journal.Open();
        if (journal.KeptOlder is { } kept)
            terminal.Say(OlderJournal.Told(kept));

        return Reconciled(out var refused) is { } situation ? Decide(situation, request, accepted => Carry(situation, request, accepted)) : refused!;
    }

    // What people edited before comes first in the journal, so that the change is one of what they see.
    private Situation? Reconciled(out StopView? refused)
    {
        while (reader.Read(journal.History, out refused) is { } situation)
        {
            refused = reconciler.Apply(situation, out var changed);
            if (refused is not null)
                return null;

            if (!changed)
                return situation;
        }

        return null;
    }

    private View Decide(Situation situation, ChangeRequest request, Func<ChangePlan.Accepted, View> act)
    {
        if (views.Unknown(situation, request.TaskId) is { } unknown)
            return unknown;

        return ChangePlanner.Decide(situation.Plan, request) switch
        {
            ChangePlan.Accepted when Survivors(situation, request) is { } refused => refused,
            ChangePlan.Accepted accepted => act(accepted),
            ChangePlan.Refused refused => views.Refused(refused, request.TaskId),
            _ => throw new UnreachableException(),
        };
    }

    private StopView? Survivors(Situation situation, ChangeRequest request) =>
        request.Kind == ChangeKind.Retry ? interruptions.RefuseBesideSurvivors(situation.Task(request.TaskId)) : null;

    private View Carry(Situation situation, ChangeRequest request, ChangePlan.Accepted plan)
    {
        if (plan.Changes.Count > 0)
            journal.Append(ChangeDrafts.Of(situation, request, plan.Changes));

        return mirror.Write(situation) is MirrorOutcome.Refused refused ? refused.Stop : views.Of(plan, dryRun: false);
    }
}
