using System.Globalization;
using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Journals;

/// <summary>A journal record before it has its place and its time.</summary>
/// <param name="TaskId">The task; <c>null</c> where the record is about the run.</param>
/// <param name="EventType">What happened.</param>
/// <param name="From">The status before; <c>null</c> where no status changes.</param>
/// <param name="To">The status after; <c>null</c> where no status changes.</param>
/// <param name="Details">Further facts by name.</param>
internal sealed record JournalDraft(
    string? TaskId,
    JournalEventType EventType,
    TaskState? From,
    TaskState? To,
    IReadOnlyDictionary<string, string> Details)
{
    /// <summary>Both YAML files carry everything up to a record; later ones may have been appended while the files were written.</summary>
    /// <param name="through">That record's number.</param>
    internal static JournalDraft Mirrored(long through) =>
        new(null, JournalEventType.Mirrored, null, null, new Dictionary<string, string> { [DetailKeys.Through] = through.ToString(CultureInfo.InvariantCulture) });
}
