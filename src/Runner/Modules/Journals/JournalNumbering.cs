using Tofa.Runner.Modules.Redaction;

namespace Tofa.Runner.Modules.Journals;

/// <summary>Gives drafts their place and their time in the journal.</summary>
internal static class JournalNumbering
{
    /// <summary>The records of some drafts, without secrets.</summary>
    /// <param name="drafts">In their order.</param>
    /// <param name="last">The number of the journal's last record; 0 where it is empty.</param>
    /// <param name="now">When they are appended, UTC.</param>
    /// <param name="redactor">Hides secrets in details.</param>
    internal static IReadOnlyList<JournalRecord> Records(IReadOnlyList<JournalDraft> drafts, long last, DateTimeOffset now, Redactor redactor) =>
        [.. drafts.Select((draft, index) =>
            new JournalRecord(last + 1 + index, now, draft.TaskId, draft.EventType, draft.From, draft.To, Redacted(draft.Details, redactor)))];

    private static Dictionary<string, string> Redacted(IReadOnlyDictionary<string, string> details, Redactor redactor) =>
        details.ToDictionary(detail => detail.Key, detail => redactor.Redact(detail.Value), StringComparer.Ordinal);
}
