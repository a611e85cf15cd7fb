using System.Collections.Immutable;
using System.Globalization;
using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Costs;

namespace Tofa.Runner.Modules.Journals;

/// <summary>Turns the journal into what is known about each task: a pure fold, so that a restart knows exactly what the dead runner knew.</summary>
internal static class JournalReplay
{
    /// <summary>Replays a whole journal in order.</summary>
    internal static RunHistory Of(IEnumerable<JournalRecord> records) => After(RunHistory.Empty, records);

    /// <summary>What is known once further records are appended. It costs what they cost, however long the journal is.</summary>
    /// <param name="history">What was known before.</param>
    /// <param name="added">The records that follow, in order.</param>
    internal static RunHistory After(RunHistory history, IEnumerable<JournalRecord> added)
    {
        var (tasks, unmirrored, last) = (history.Tasks.ToBuilder(), history.Unmirrored.ToBuilder(), history.LastSequence);
        foreach (var record in added)
        {
            last = record.Sequence;
            if (record.EventType == JournalEventType.Mirrored)
                MarkMirrored(tasks, unmirrored, Through(record));
            else if (record.TaskId is { } id)
                tasks[id] = Next(tasks.GetValueOrDefault(id, TaskHistory.None)!, record);

            if (record is { TaskId: { } changed, To: not null })
                unmirrored.Add(changed);
        }

        return new RunHistory { LastSequence = last, Tasks = tasks.ToImmutable(), Unmirrored = unmirrored.ToImmutable() };
    }

    private static long Through(JournalRecord record) =>
        long.TryParse(record.Details.GetValueOrDefault(DetailKeys.Through), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : record.Sequence;

    private static void MarkMirrored(ImmutableDictionary<string, TaskHistory>.Builder tasks, ImmutableHashSet<string>.Builder unmirrored, long through)
    {
        foreach (var id in unmirrored.ToList())
        {
            tasks[id] = tasks[id].MirroredThrough(through);
            if (tasks[id].IsMirrored)
                unmirrored.Remove(id);
        }
    }

    private static TaskHistory Next(TaskHistory history, JournalRecord record) => record switch
    {
        { To: not null } => Transition(history, record),
        { EventType: JournalEventType.ProcessStarted } => history with { Processes = [.. history.Processes, record] },
        { EventType: JournalEventType.Interrupted } => history with { InterruptionTold = true },
        { EventType: JournalEventType.AiResponseReceived } => history with { Spent = history.Spent + (Usd.Parse(record.Details.GetValueOrDefault(DetailKeys.CostUsd)) ?? 0) },
        _ => history,
    };

    private static TaskHistory Transition(TaskHistory history, JournalRecord record)
    {
        var next = history with
        {
            LastTransition = record,
            IsMirrored = false,
            InterruptionTold = false,
            LeftBehind = [.. history.LeftBehind, .. LeftBehind(record).Select(state => (state, record.Sequence))],
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
