using System.Collections.Immutable;

namespace Tofa.Runner.Modules.Journals;

/// <summary>What the whole journal says.</summary>
internal sealed record RunHistory
{
    private static readonly ImmutableDictionary<string, TaskHistory> NoTasks = ImmutableDictionary.Create<string, TaskHistory>(StringComparer.Ordinal);
    private static readonly ImmutableHashSet<string> NoIds = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>What an empty journal says.</summary>
    internal static RunHistory Empty { get; } = new();

    /// <summary>The number of its last record; 0 where it is empty.</summary>
    internal long LastSequence { get; init; }

    /// <summary>The tasks it mentions, by id.</summary>
    internal ImmutableDictionary<string, TaskHistory> Tasks { get; init; } = NoTasks;

    /// <summary>The tasks whose last transition is not known to be in both YAML files.</summary>
    internal ImmutableHashSet<string> Unmirrored { get; init; } = NoIds;

    /// <summary>What is known about a task; nothing where it is not mentioned.</summary>
    internal TaskHistory Of(string taskId) => Tasks.TryGetValue(taskId, out var history) ? history : TaskHistory.None;
}
