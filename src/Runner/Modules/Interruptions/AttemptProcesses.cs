using System.Globalization;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Interruptions;

/// <summary>Reads from the journal which processes the last attempt had.</summary>
internal static class AttemptProcesses
{
    /// <summary>The process ids, with the time at which each started where the journal knows it.</summary>
    internal static IEnumerable<(int Id, DateTimeOffset? StartedAt)> Of(TaskHistory history)
    {
        foreach (var record in history.Processes)
        {
            if (int.TryParse(record.Details.GetValueOrDefault(FactKeys.ProcessId), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                yield return (id, StartOf(record));
        }
    }

    private static DateTimeOffset? StartOf(JournalRecord record) =>
        DateTimeOffset.TryParse(record.Details.GetValueOrDefault(FactKeys.ProcessStartedAt), CultureInfo.InvariantCulture, out var time) ? time : null;
}
