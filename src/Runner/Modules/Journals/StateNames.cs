using Tofa.Model.Runbooks;

namespace Tofa.Runner.Modules.Journals;

/// <summary>How statuses and event types are spelled in files.</summary>
internal static class StateNames
{
    /// <summary>The spelling of a status, such as <c>PENDING</c> (R001-17).</summary>
    internal static string Of(TaskState state) => state.ToString().ToUpperInvariant();

    /// <summary>The status that a spelling stands for; <c>null</c> for none.</summary>
    internal static TaskState? Parse(string? name)
    {
        foreach (var state in Enum.GetValues<TaskState>())
        {
            if (Of(state) == name)
                return state;
        }

        return null;
    }

    /// <summary>The spelling of a kind of task, such as <c>AI_ASSISTED</c> (R001-20).</summary>
    internal static string Of(TaskKind kind) => UpperSnake(kind.ToString());

    /// <summary>The spelling of an event type, such as <c>START_TASK</c> (R001-59).</summary>
    internal static string Of(JournalEventType type) => UpperSnake(type.ToString());

    /// <summary>The event type that a spelling stands for; <c>null</c> for none.</summary>
    internal static JournalEventType? ParseEvent(string? name)
    {
        foreach (var type in Enum.GetValues<JournalEventType>())
        {
            if (Of(type) == name)
                return type;
        }

        return null;
    }

    private static string UpperSnake(string name) =>
        string.Concat(name.Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));
}
