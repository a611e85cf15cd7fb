using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Reconciling;

/// <summary>Decides who is right when the journal and the two YAML files differ (ADR 0004, decision C-8).</summary>
internal static class Reconcile
{
    /// <summary>Decides for one task.</summary>
    internal static Reconciliation Decide(StatusFacts facts)
    {
        if (facts.History.Status is not { } journalled)
            return new Reconciliation.FirstContact(facts.Runbook ?? TaskState.Pending);

        if (Edit(facts, facts.Runbook) is { } inRunbook)
            return new Reconciliation.Edited(journalled, inRunbook, InRunbook: true);

        if (Edit(facts, facts.Detail) is { } inDetail)
            return new Reconciliation.Edited(journalled, inDetail, InRunbook: false);

        return facts.History.IsMirrored
            ? new Reconciliation.InStep(journalled)
            : new Reconciliation.MirrorBehind(journalled);
    }

    // Until a mirror is known to be complete, an older status in a file is our own, not a person's.
    private static TaskState? Edit(StatusFacts facts, TaskState? shown) =>
        shown is { } state && state != facts.History.Status && !facts.History.Superseded.Contains(state) ? state : null;
}
