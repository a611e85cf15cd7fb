using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Reconciling;

namespace Tofa.Runner.Modules.Situations;

/// <summary>One task: what it is, what the three places say about its status, and what follows.</summary>
/// <param name="Definition">What the runbook says about it.</param>
/// <param name="Facts">What journal and files say about its status.</param>
/// <param name="Reconciliation">Who is right.</param>
internal sealed record TaskSituation(TaskDefinition Definition, StatusFacts Facts, Reconciliation Reconciliation)
{
    /// <summary>Its id.</summary>
    internal string Id => Definition.Id;

    /// <summary>Its status once the reconciliation is carried out.</summary>
    internal TaskState Status => Reconciliation.Status;
}
