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
}
