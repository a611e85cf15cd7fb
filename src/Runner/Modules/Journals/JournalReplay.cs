using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Journals;

/// <summary>Turns the journal into what is known about each task: a pure fold, so that a restart knows exactly what the dead runner knew.</summary>
internal static class JournalReplay
{
    /// <summary>Replays the records in order.</summary>
    internal static RunHistory Of(IEnumerable<JournalRecord> records)
    {
        var tasks = new Dictionary<string, TaskHistory>(StringComparer.Ordinal);
        var last = 0L;
        foreach (var record in records)
        {
            last = record.Sequence;
            if (record.EventType == JournalEventType.Mirrored)
                MarkMirrored(tasks);
            else if (record.TaskId is { } id)
                tasks[id] = Next(tasks.GetValueOrDefault(id, TaskHistory.None), record);
        }

        return new RunHistory(last, tasks);
    }

    private static void MarkMirrored(Dictionary<string, TaskHistory> tasks)
    {
        foreach (var (id, history) in tasks.Where(task => !task.Value.IsMirrored).ToList())
            tasks[id] = history with { IsMirrored = true, Superseded = [] };
    }

    private static TaskHistory Next(TaskHistory history, JournalRecord record) => record switch
    {
        { To: not null } => Transition(history, record),
        { EventType: JournalEventType.ProcessStarted } => history with { Processes = [.. history.Processes, record] },
        { EventType: JournalEventType.Interrupted } => history with { InterruptionTold = true },
        _ => history,
    };

    private static TaskHistory Transition(TaskHistory history, JournalRecord record)
    {
        var next = history with
        {
            LastTransition = record,
            IsMirrored = false,
            InterruptionTold = false,
            Superseded = [.. history.Superseded.Union(LeftBehind(record))],
        };
        return record.EventType == JournalEventType.StartTask
            ? next with { LastStart = record, Attempts = history.Attempts + 1, Processes = [] }
            : next;
    }

    private static IEnumerable<TaskState> LeftBehind(JournalRecord record)
    {
        if (record.From is { } from)
            yield return from;

        if (record.Details.TryGetValue(DetailKeys.Overruled, out var spelled) && TaskStates.FromYaml(spelled) is { } overruled)
            yield return overruled;
    }
}
