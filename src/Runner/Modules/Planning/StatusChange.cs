using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Planning;

/// <summary>One change of status that follows from the dependencies.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="From">PENDING or READY.</param>
/// <param name="To">The other one.</param>
internal sealed record StatusChange(string TaskId, TaskState From, TaskState To);
