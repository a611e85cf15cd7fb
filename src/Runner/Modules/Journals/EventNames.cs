namespace Tofa.Runner.Modules.Journals;

/// <summary>How event types are spelled in the journal, such as <c>START_TASK</c> (R001-59).</summary>
internal static class EventNames
{
    private static readonly Dictionary<string, JournalEventType> Types =
        Enum.GetValues<JournalEventType>().ToDictionary(Of, type => type, StringComparer.Ordinal);

    /// <summary>The spelling of an event type.</summary>
    internal static string Of(JournalEventType type) => string.Concat(
        type.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));

    /// <summary>The event type of a spelling; <c>null</c> where it is none.</summary>
    internal static JournalEventType? Parse(string? name) => name is not null && Types.TryGetValue(name, out var type) ? type : null;
}
