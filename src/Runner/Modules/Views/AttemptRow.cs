using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Attempts;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Views;

/// <summary>One attempt at a task.</summary>
/// <param name="TaskId">The task.</param>
/// <param name="Attempt">Its number, from 1.</param>
/// <param name="StartedAt">UTC, ISO 8601 with <c>Z</c>.</param>
/// <param name="EndedAt">The same; <c>null</c> while it is RUNNING.</param>
/// <param name="Seconds">How long it took; <c>null</c> while it is RUNNING.</param>
/// <param name="Measured">Whether a clock that never jumps measured that; otherwise it is the difference of two times of day.</param>
/// <param name="Outcome">The status that it ended in, or <c>RUNNING</c>; <c>READY</c> and <c>PENDING</c> say that it was put off or cut off.</param>
/// <param name="Remark">Why, in the journal's words, in as many lines as it has; <c>null</c> where it says nothing.</param>
/// <param name="LogFile">What it wrote, relative to the project; <c>null</c> where there is no such file.</param>
internal sealed record AttemptRow(
    string TaskId, int Attempt, string StartedAt, string? EndedAt, decimal? Seconds, bool Measured, string Outcome, string? Remark, string? LogFile)
{
    /// <summary>A row for an attempt.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="exists">Whether a file of the project exists.</param>
    internal static AttemptRow Of(AttemptRecords attempt, Func<string, bool> exists) => new(
        attempt.Start.TaskId!,
        attempt.Number,
        Timestamps.Of(attempt.Start.Timestamp),
        attempt.End is { } end ? Timestamps.Of(end.Timestamp) : null,
        attempt.Took is { } took ? Math.Round((decimal)took.TotalSeconds, 3) : null,
        attempt.IsMeasured,
        (attempt.End?.To ?? TaskState.Running).ToYaml(),
        attempt.End is { } ended ? RecordRemark.Of(ended.Details) : null,
        attempt.Start.Details.GetValueOrDefault(DetailKeys.Log) is { } log && exists(log) ? log : null);
}
