using Tofa.Model.Runbooks;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;

namespace Tofa.Runner.Modules.Outcomes;

/// <summary>What a result means for the task's status and the journal.</summary>
/// <param name="EventType">What the journal calls it.</param>
/// <param name="Status">The status it ends in.</param>
/// <param name="Details">The facts it leaves.</param>
internal sealed record AttemptEnding(JournalEventType EventType, TaskState Status, IReadOnlyDictionary<string, string> Details)
{
    /// <summary>Whether the attempt came to an end, rather than being put off.</summary>
    internal bool IsFinal => Status != TaskState.Ready;

    /// <summary>Decides.</summary>
    internal static AttemptEnding Of(ExecutionResult result) => result.StateProblem is { } problem ? Without(problem, Plain(result)) : Plain(result);

    // The disk may refuse to let it be told anywhere else, and the log itself cannot say so.
    private static AttemptEnding Without(string problem, AttemptEnding ending) =>
        ending with { Details = new Dictionary<string, string>(ending.Details) { [DetailKeys.LogProblem] = problem } };

    private static AttemptEnding Plain(ExecutionResult result) => result switch
    {
        ExecutionResult.Done done => new(JournalEventType.CompleteTask, TaskState.Done, done.Details),
        ExecutionResult.Skipped => new(JournalEventType.SkipTask, TaskState.Skipped, new Dictionary<string, string>()),
        ExecutionResult.Waiting => PutOff("waits for a person"),
        ExecutionResult.Cancelled => PutOff("cancelled"),
        ExecutionResult.Refused => PutOff("the disk refused what the attempt needs"),
        ExecutionResult.Failed failed => new(JournalEventType.ErrorTask, TaskState.Error, new Dictionary<string, string>
        {
            [DetailKeys.IssueType] = failed.IssueType,
            [DetailKeys.Detail] = failed.Detail,
        }),
        _ => PutOff("unknown result"),
    };

    /// <summary>The task goes back to READY without having ended.</summary>
    internal static AttemptEnding PutOff(string reason) =>
        new(JournalEventType.StatusChanged, TaskState.Ready, new Dictionary<string, string> { [DetailKeys.Reason] = reason });
}
