using System.Diagnostics;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Planning;
using Tofa.Runner.Modules.Situations;
using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Flows.Running;

/// <summary>Says why a run ends.</summary>
/// <param name="interruptions">Knows what dead runners left.</param>
/// <param name="issues">Reads what is known about failures.</param>
/// <param name="stops">Puts it into words.</param>
internal sealed class Endings(Interruptions interruptions, IssueReader issues, Stops stops)
{
    /// <summary>Why the run ends with an attempt; <c>null</c> where it goes on.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="cancelled">All tasks that were cancelled by now.</param>
    internal StopView? After(Attempt attempt, IReadOnlyList<string> cancelled) => attempt.Result switch
    {
        { StateProblem: { } problem } => stops.State(problem),
        ExecutionResult.Waiting waiting => stops.Waiting(attempt.Id, waiting.Instruction, waiting.Question, waiting.LacksMoney),
        ExecutionResult.Cancelled => stops.Cancelled(cancelled),
        ExecutionResult.Done or ExecutionResult.Failed or ExecutionResult.Skipped or ExecutionResult.Refused or null => null,
        _ => throw new UnreachableException(),
    };

    /// <summary>Why tasks may not be started; <c>null</c> where they may.</summary>
    internal Closing? Before(NextStep.Start start, Situation situation) => start.TaskIds
        .Select(id => interruptions.RefuseBesideSurvivors(situation.Task(id)))
        .FirstOrDefault(stop => stop is not null) is { } refused ? new Closing(refused) : null;

    /// <summary>Somebody stopped the run, while nothing was at work.</summary>
    internal Closing Cancelled() => new(stops.Cancelled()) { IsFirm = true };

    /// <summary>The one task that was asked for is done.</summary>
    internal Closing Stepped(Frontier frontier) => new(stops.Stepped(frontier.Left)) { IsFirm = true };

    /// <summary>The end that follows from where the tasks stand.</summary>
    internal Closing Of(NextStep step, Shift shift) => new(step switch
    {
        NextStep.Failed failed => Failed([.. failed.TaskIds.Select(shift.Situation.Task)], shift.Orders.KeepGoing),
        NextStep.Interrupted interrupted => stops.Interrupted(interruptions.Describe(shift.Situation, interrupted.TaskIds)),
        NextStep.Blocked when shift.Waiting is { } waiting => waiting,
        NextStep.Blocked blocked => stops.Blocked(blocked.Blockages),
        NextStep.AllDone done => stops.End(done.Left, shift.Situation.Count),
        NextStep.Change or NextStep.Start or NextStep.Wait => throw new ArgumentException($"{step.GetType().Name} is no end.", nameof(step)),
        _ => throw new UnreachableException(),
    });

    private StopView Failed(IReadOnlyList<TaskSituation> tasks, bool keepGoing) => stops.Failed(tasks, issues.About(tasks), keepGoing);
}
