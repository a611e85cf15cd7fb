namespace Tofa.Runner.Modules.Costs;

/// <summary>What limits the model calls of an attempt, in US dollars.</summary>
/// <param name="Task">What the task may cost in all its attempts; <c>null</c> where nothing limits it.</param>
/// <param name="Run">What the run may cost; <c>null</c> where nothing limits it.</param>
/// <param name="SpentOnTask">What earlier attempts at the task cost, as far as that is known.</param>
internal sealed record CallBudget(decimal? Task, decimal? Run, decimal SpentOnTask)
{
    /// <summary>Nothing limits them.</summary>
    internal static CallBudget None { get; } = new(null, null, 0);

    /// <summary>Whether there is a limit.</summary>
    internal bool IsLimited => Task is not null || Run is not null;

    /// <summary>Whether the run may spend nothing at all.</summary>
    internal bool AllowsNothing => Run == 0;

    /// <summary>Why no further call may be made; <c>null</c> where one may.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="tally">What the run and the task's present attempt cost so far.</param>
    internal string? Refusal(string taskId, Tally tally)
    {
        var onTask = SpentOnTask + tally.Of(taskId);
        if (Task is { } forTask && onTask >= forTask)
            return $"Task '{taskId}' has spent its budget: {Usd.Of(onTask)} of {Usd.Of(forTask)} USD. Raise ai_details.budget_usd in its detail file and run again, or write its artifact by hand and set it DONE.";

        if (AllowsNothing)
            return "The run may spend nothing (a budget of 0 USD), so no model that costs something is asked. To go on, allow an amount with --budget USD, or carry the prompts to a model yourself with --ai relay.";

        return Run is { } forRun && tally.Run >= forRun
            ? $"The run has spent its budget: {Usd.Of(tally.Run)} of {Usd.Of(forRun)} USD. To go on, run again; with more to spend, raise budget_usd in runbook.yaml or give --budget USD."
            : null;
    }

    /// <summary>Whether a call has to wait for others, because together they might cost more than is left. One by itself is made while anything is left: then at most that one goes beyond.</summary>
    /// <param name="tally">What the run cost so far, and what is under way.</param>
    /// <param name="most">The most that the call may cost; 0 where no price is known.</param>
    internal bool HasToWait(Tally tally, decimal most) => Run is { } forRun && most > 0 && tally.IsCalling && tally.Expected + most > forRun;
}
