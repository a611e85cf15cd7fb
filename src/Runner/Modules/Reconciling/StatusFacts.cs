using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Reconciling;

/// <summary>What the three places say about one task's status.</summary>
/// <param name="History">The journal.</param>
/// <param name="Runbook">The entry in the runbook; <c>null</c> where it has no status.</param>
/// <param name="Detail">The detail file; <c>null</c> where there is none or it has no status.</param>
internal sealed record StatusFacts(TaskHistory History, TaskState? Runbook, TaskState? Detail);
