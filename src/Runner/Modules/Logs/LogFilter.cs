using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Logs;

/// <summary>Picks records.</summary>
/// <param name="TaskId">The task; <c>null</c> for all.</param>
/// <param name="Since">The first instant; <c>null</c> for the beginning.</param>
internal sealed record LogFilter(string? TaskId, DateTimeOffset? Since)
{
    /// <summary>The records that are wanted, in order.</summary>
    internal IEnumerable<JournalRecord> Pick(IEnumerable<JournalRecord> records) =>
        records.Where(record => (TaskId is null || record.TaskId == TaskId) && (Since is null || record.Timestamp >= Since));
}
