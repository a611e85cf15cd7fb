using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Changing;

/// <summary>What a person wants to change.</summary>
/// <param name="Kind">How.</param>
/// <param name="TaskId">The task, as typed.</param>
/// <param name="To">The status that the task gets; for <see cref="ChangeKind.Retry"/> READY, which becomes PENDING where it has to wait.</param>
/// <param name="Reason">Why; <c>null</c> where none was given.</param>
/// <param name="Resolution">How the task's last issue was settled (R001-66); <c>null</c> where none was given.</param>
/// <param name="Downstream">Whether the tasks that depend on it, directly or through others, run again too.</param>
internal sealed record ChangeRequest(ChangeKind Kind, string TaskId, TaskState To, string? Reason, string? Resolution, bool Downstream);
