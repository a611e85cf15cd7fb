using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

/// <summary>Tasks at work at once have one budget.</summary>
public sealed class BudgetAtOnceTests
{
    // A call of 'hello' costs 1 USD, and could have cost 128.
    private static readonly PriceTable Prices = new("2030-01-01", new Dictionary<string, ModelPrice> { ["some-model"] = new(0, null, 1000) });
    private readonly FakeTerminal terminal = new("y", "y", "y");

    [Fact]
    public async Task Calls_that_together_might_cost_more_than_is_left_are_made_one_after_another_and_none_beyond_the_budget()
    {
        var server = new GatedAiClient();
        var results = Run(server, runBudget: 2, "a", "b", "c");
        await server.Arrived(1);
        Assert.Single(server.Asked);
        server.Answer();
        await server.Arrived(2);
        server.Answer();

        var ended = await Task.WhenAll(results);

        Assert.Equal((2, 2, 1), (server.Asked.Count, ended.Count(result => result is ExecutionResult.Done), server.MostAtOnce));
        Assert.StartsWith("The run has spent its budget: 2.00 of 2.00 USD", Assert.Single(ended.OfType<ExecutionResult.Waiting>()).Instruction, StringComparison.Ordinal);
        Assert.Contains(terminal.Said, line => line.Contains("Waits for a call that is under way", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Calls_that_the_budget_can_bear_are_made_at_once()
    {
        var server = new GatedAiClient();
        var results = Run(server, runBudget: 300, "a", "b");
        await server.Arrived(2);
        server.Answer();
        server.Answer();

        Assert.All(await Task.WhenAll(results), result => Assert.IsType<ExecutionResult.Done>(result));
        Assert.Equal(2, server.MostAtOnce);
    }

    [Fact]
    public async Task Call_that_fails_gives_back_what_was_reserved_for_it()
    {
        var server = new GatedAiClient();
        var results = Run(server, runBudget: 2, "a", "b");
        await server.Arrived(1);
        server.Answer(new AiReply.Failed("no", null) { Kind = AiFailureKind.Unauthorized });
        await server.Arrived(2);
        server.Answer();

        var ended = await Task.WhenAll(results);

        Assert.Equal((1, 1), (ended.Count(result => result is ExecutionResult.Done), ended.Count(result => result is ExecutionResult.Failed)));
    }

    [Fact]
    public async Task Whoever_waits_for_the_budget_can_be_cancelled()
    {
        var server = new GatedAiClient();
        using var stop = new CancellationTokenSource();
        var results = Run(server, runBudget: 2, stop.Token, "a", "b");
        await server.Arrived(1);
        await stop.CancelAsync();

        Assert.All(await Task.WhenAll(results), result => Assert.IsType<ExecutionResult.Cancelled>(result));
    }

    private Task<ExecutionResult>[] Run(GatedAiClient server, decimal runBudget, params string[] ids) => Run(server, runBudget, TestContext.Current.CancellationToken, ids);

    private Task<ExecutionResult>[] Run(GatedAiClient server, decimal runBudget, CancellationToken cancellationToken, params string[] ids)
    {
        var flow = new AiFlow(server, terminal, PreparedAnswers.None, new FakeFiles(), new FakeLog(), FakePauses.Patience(), new FakeEditor(), Prices);
        return [.. ids.Select(id => Task.Run(
            () => flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define(artifact: $"outputs/{id}.md") with { Id = id }), new Attempt().Context with { Budget = new CallBudget(null, runBudget, 0) }, cancellationToken),
            CancellationToken.None))];
    }
}
