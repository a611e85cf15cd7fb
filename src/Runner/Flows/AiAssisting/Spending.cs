using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Flows.AiAssisting;

/// <summary>Keeps what the model calls of a run cost and says when the budget is spent. Several tasks may call at once.</summary>
/// <param name="prices">What tokens cost.</param>
/// <param name="terminal">Told where a cost is not known.</param>
internal sealed class Spending(PriceTable prices, ITerminal terminal)
{
    private readonly Lock gate = new();
    private Tally tally = Tally.Empty;
    private TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>An attempt at a task begins.</summary>
    internal void Begin(string taskId)
    {
        lock (gate)
            tally = tally.Begin(taskId);
    }

    /// <summary>Why no further call may be made; <c>null</c> where one may.</summary>
    /// <param name="attempt">The attempt that would call.</param>
    /// <param name="model">The model that would be asked.</param>
    /// <param name="source">Where its answer would come from.</param>
    internal string? Refusal(AiAttempt attempt, string model, string source)
    {
        var budget = attempt.Context.Budget;
        if (!budget.IsLimited || !CallCosts.IsPaid(source))
            return null;

        if (prices.Find(model) is null)
            terminal.Say($"The price of '{model}' is not known, so its calls count nothing against the budget; add it to {PriceTableReader.FileName}.");

        lock (gate)
            return budget.Refusal(attempt.TaskId, tally);
    }

    /// <summary>Waits until a call may be made, and reserves what it may cost until <see cref="Release"/>.</summary>
    /// <param name="attempt">The attempt that calls.</param>
    /// <param name="request">What it sends.</param>
    /// <param name="source">Where its answer comes from.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>Why it may not be made; <c>null</c> where it may.</returns>
    internal async Task<string?> AdmitAsync(AiAttempt attempt, AiRequest request, string source, CancellationToken cancellationToken)
    {
        if (!attempt.Context.Budget.IsLimited || !CallCosts.IsPaid(source))
            return null;

        var most = prices.Find(request.Model)?.Most(PromptSize.Of(request.Prompt)) ?? 0;
        for (var isTold = false; ; isTold = true)
        {
            if (Try(attempt, most, out var refusal) is not { } others)
                return refusal;

            if (!isTold)
                terminal.Say("Waits for a call that is under way, because what is left of the budget may not suffice for both.");

            await others.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The task's call has come to its end, and its cost is added.</summary>
    internal void Release(AiAttempt attempt)
    {
        lock (gate)
        {
            tally = tally.Release(attempt.TaskId);
            released.SetResult();
            released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Adds what a call cost to the facts about it.</summary>
    internal void Add(AiAttempt attempt, Dictionary<string, string> facts)
    {
        if (!CallCosts.MayCost(facts))
            return;

        var cost = CallCosts.Of(facts, prices);
        facts[FactKeys.CostUsd] = Usd.Of(cost);
        if (cost is null && attempt.Context.Budget.IsLimited)
            terminal.Say("What this call cost is not known, so it counts nothing against the budget.");

        lock (gate)
            tally = tally.Add(attempt.TaskId, cost);
    }

    /// <summary>Adds what the attempt cost to how it ended (R001-38), where a model was asked and the cost of each call is known.</summary>
    internal ExecutionResult WithEstimate(ExecutionResult result, string taskId)
    {
        lock (gate)
        {
            return result is ExecutionResult.Done done && tally.Estimate(taskId) is { } estimate
                ? new ExecutionResult.Done(new Dictionary<string, string>(done.Details) { [FactKeys.CostEstimate] = estimate })
                : result;
        }
    }

    // What to wait for; null where there is nothing to wait for, because the call is admitted or refused.
    private Task? Try(AiAttempt attempt, decimal most, out string? refusal)
    {
        lock (gate)
        {
            var budget = attempt.Context.Budget;
            refusal = budget.Refusal(attempt.TaskId, tally);
            if (refusal is null && budget.HasToWait(tally, most))
                return released.Task;

            tally = refusal is null ? tally.Reserve(attempt.TaskId, most) : tally;
            return null;
        }
    }
}
