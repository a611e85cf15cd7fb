using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Attempts;

/// <summary>One attempt at a task, from its start in the journal to the next change of its status.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">What started it.</param>
/// <param name="End">What ended it; <c>null</c> while it is RUNNING.</param>
internal sealed record AttemptRecords(int Number, JournalRecord Start, JournalRecord? End)
{
    /// <summary>How long it took; <c>null</c> while it is RUNNING.</summary>
    internal TimeSpan? Took => Elapsed.Parse(End?.Details.GetValueOrDefault(DetailKeys.Duration)) ?? (End is null ? null : End.Timestamp - Start.Timestamp);

    /// <summary>Whether the duration was measured by a clock that never jumps; otherwise it is the difference of two times of day.</summary>
    internal bool IsMeasured => Elapsed.Parse(End?.Details.GetValueOrDefault(DetailKeys.Duration)) is not null;

    /// <summary>All attempts in the order in which they were started.</summary>
    /// <param name="records">The whole journal.</param>
    internal static IReadOnlyList<AttemptRecords> Of(IEnumerable<JournalRecord> records)
    {
        var attempts = new List<AttemptRecords>();
        var open = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var record in records.Where(record => record.TaskId is not null && record.To is not null))
        {
            if (open.Remove(record.TaskId!, out var index) && record.To != TaskState.Running)
                attempts[index] = attempts[index] with { End = record };

            if (record.EventType != JournalEventType.StartTask)
                continue;

            var number = numbers[record.TaskId!] = numbers.GetValueOrDefault(record.TaskId!) + 1;
            open[record.TaskId!] = attempts.Count;
            attempts.Add(new AttemptRecords(number, record, null));
        }

        return attempts;
    }
}
