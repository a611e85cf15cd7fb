using Tofa.Model.Runbooks;

namespace Tofa.Tool.Modules.Importing.TaskMasters;

/// <summary>Task Master's statuses in the words of the runbook language.</summary>
internal static class StatusMapping
{
    private static readonly Dictionary<string, TaskState> Same = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pending"] = TaskState.Pending,
        ["done"] = TaskState.Done,
        ["completed"] = TaskState.Done,
        ["cancelled"] = TaskState.Skipped,
    };

    private static readonly HashSet<string> Waiting = new(["in-progress", "review", "blocked", "deferred", "testing"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The status. RUNNING is never one: nothing of Tofa's is at work, so a runner would take the task for interrupted.</summary>
    internal static TaskState Of(string? status) => status is not null && Same.TryGetValue(status, out var state) ? state : TaskState.Pending;

    /// <summary>What is said about a status without an exact counterpart; <c>null</c> where it has one.</summary>
    internal static string? Remark(string? status)
    {
        if (status is null || Same.ContainsKey(status))
            return null;

        return Waiting.Contains(status)
            ? $"status '{status.ToLowerInvariant()}' has no counterpart; the task is PENDING and its description says so"
            : "the status is none of Task Master's; the task is PENDING and its description says so";
    }
}
