namespace Tofa.Runner.Modules.Journals;

/// <summary>What the whole journal says.</summary>
/// <param name="LastSequence">The number of its last record; 0 where it is empty.</param>
/// <param name="Tasks">The tasks it mentions, by id.</param>
internal sealed record RunHistory(long LastSequence, IReadOnlyDictionary<string, TaskHistory> Tasks)
{
    /// <summary>What is known about a task; nothing where it is not mentioned.</summary>
    internal TaskHistory Of(string taskId) => Tasks.TryGetValue(taskId, out var history) ? history : TaskHistory.None;
}
