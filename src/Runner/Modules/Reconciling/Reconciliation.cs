using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Reconciling;

/// <summary>What follows from the three places: a closed set.</summary>
/// <param name="Status">The task's status once this is carried out.</param>
internal abstract record Reconciliation(TaskState Status)
{
    /// <summary>The journal knows no transition of it: the runbook is the authority (decision C-8), nothing is written.</summary>
    internal sealed record FirstContact(TaskState Status) : Reconciliation(Status);

    /// <summary>All agree.</summary>
    internal sealed record InStep(TaskState Status) : Reconciliation(Status);

    /// <summary>The journal is ahead because a mirror was cut off: the YAML files are written again.</summary>
    internal sealed record MirrorBehind(TaskState Status) : Reconciliation(Status);

    /// <summary>A person changed the status after the last mirror: it wins and is journalled.</summary>
    /// <param name="From">The journal's status.</param>
    /// <param name="Status">The person's.</param>
    /// <param name="InRunbook">Whether it stands in the runbook; otherwise in the detail file.</param>
    internal sealed record Edited(TaskState From, TaskState Status, bool InRunbook) : Reconciliation(Status);
}
