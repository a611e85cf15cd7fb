namespace Tofa.Runner.Modules.Executing;

/// <summary>What the run loop gives to the flow that executes one task.</summary>
/// <param name="Journal">Appends one event of this task (event type and details) to the journal, durably.</param>
/// <param name="LogFile">Absolute path of this attempt's log file.</param>
/// <param name="Options">How the run was asked to behave.</param>
internal sealed record AttemptContext(
    Action<Journals.JournalEventType, IReadOnlyDictionary<string, string>> Journal,
    string LogFile,
    RunOptions Options)
{
    /// <summary>What limits its model calls.</summary>
    internal Costs.CallBudget Budget { get; init; } = Costs.CallBudget.None;

    /// <summary>How often the task was started before this attempt.</summary>
    internal int EarlierAttempts { get; init; }
}
