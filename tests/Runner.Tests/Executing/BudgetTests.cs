using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Costs;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Modules.Views;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class BudgetTests
{
    private static readonly PriceTable Prices = new("2030-01-01", new Dictionary<string, ModelPrice> { ["some-model"] = new(1_000_000, null, 0) });
    private readonly Attempt attempt = new();

    [Fact]
    public async Task Cost_of_each_call_is_journalled_and_that_of_the_attempt_is_its_estimate()
    {
        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("r", "y"), CallBudget.None, Answer(2), Answer(3)));

        Assert.Equal(["2.00", "3.00"], attempt.Journal.Where(entry => entry.Type == JournalEventType.AiResponseReceived).Select(entry => entry.Details[FactKeys.CostUsd]));
        Assert.Equal("5.00 USD", done.Details[FactKeys.CostEstimate]);
    }

    [Fact]
    public async Task Cost_that_is_not_known_is_said_and_no_estimate_is_made_of_it()
    {
        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("r", "y"), CallBudget.None, new AiReply.Answered("x"), Answer(3)));

        Assert.Equal("unknown", attempt.Journal.First(entry => entry.Type == JournalEventType.AiResponseReceived).Details[FactKeys.CostUsd]);
        Assert.DoesNotContain(FactKeys.CostEstimate, done.Details.Keys);
    }

    [Fact]
    public async Task Call_that_failed_is_counted_too()
    {
        await RunAsync(new FakeTerminal(), CallBudget.None, new AiReply.Failed("cut", "x") { Usage = new AiUsage(4, null, 0) });

        Assert.Equal("4.00", attempt.Only(JournalEventType.AiResponseReceived)[FactKeys.CostUsd]);
    }

    [Theory]
    [InlineData(3, null, 0, "Task 'draft' has spent its budget: 3.00 of 3.00 USD")]
    [InlineData(10, null, 7, "Task 'draft' has spent its budget: 10.00 of 10.00 USD")]
    [InlineData(null, 3, 100, "The run has spent its budget: 3.00 of 3.00 USD")]
    public async Task Next_call_is_not_made_once_the_budget_is_spent(int? task, int? run, int before, string said)
    {
        var waiting = Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal("r", "y"), new CallBudget(task, run, before), Answer(3)));

        Assert.StartsWith(said, waiting.Instruction, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_is_made_while_something_is_left() =>
        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("r", "y"), new CallBudget(3.01m, 3.01m, 0), Answer(3), Answer(3)));

    [Fact]
    public async Task Budget_of_nothing_makes_no_call() =>
        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal("y"), new CallBudget(0, null, 0)));

    [Fact]
    public async Task Unknown_price_under_a_budget_is_told()
    {
        var terminal = new FakeTerminal("y");

        await RunAsync(terminal, new CallBudget(1, null, 0), PriceTable.Empty, new AiReply.Answered("x"));

        Assert.Contains("The price of 'some-model' is not known, so its calls count nothing against the budget; add it to ai_prices.yaml.", terminal.Said);
        Assert.Contains("What this call cost is not known, so it counts nothing against the budget.", terminal.Said);
    }

    [Fact]
    public void What_a_task_cost_is_known_from_the_journal()
    {
        JournalRecord[] records =
        [
            Record(1, "draft", ("cost_usd", "0.5")),
            Record(2, "draft", ("cost_usd", "unknown")),
            Record(3, "draft", ("cost_usd", "0.25")),
            Record(4, "other", ("cost_usd", "9")),
        ];

        Assert.Equal(0.75m, JournalReplay.Of(records).Of("draft").Spent);
    }

    [Fact]
    public void Costs_are_added_up_by_task_model_and_day_and_unknown_ones_are_counted_apart()
    {
        JournalRecord[] records =
        [
            Record(1, "a", ("source", "openai"), ("outcome", "answered"), ("model", "m1"), ("cost_usd", "0.5"), ("input_tokens", "10"), ("output_tokens", "2")),
            Record(2, "a", ("source", "openai"), ("outcome", "answered"), ("model", "m1"), ("answered_by", "m2"), ("cost_usd", "unknown")),
            Record(3, "b", ("source", "openai"), ("outcome", "answered"), ("model", "some-model"), ("cost_usd", "unknown"), ("input_tokens", "1"), ("output_tokens", "1")),
            Record(5, "b", ("source", "openai"), ("outcome", "failed"), ("model", "m1")),
            Record(4, "c", ("source", "replay"), ("outcome", "answered"), ("model", "m1")),
        ];

        var view = CostRows.Of(records, Prices);

        Assert.Equal((3, 1, 1.5m, 11L, 1), (view.Total.Calls, view.Total.UnknownCalls, view.Total.CostUsd, view.Total.InputTokens, view.OtherAnswers));
        Assert.Equal([("a", 0.5m, 1), ("b", 1m, 0)], view.ByTask.Select(row => (row.Name, row.CostUsd ?? -1, row.UnknownCalls)));
        Assert.Equal(["m1", "m2", "some-model"], view.ByModel.Select(row => row.Name));
        Assert.Null(view.ByModel[1].CostUsd);
        Assert.Equal(["2030-01-02"], view.ByDay.Select(row => row.Name));
    }

    private static AiReply.Answered Answer(int tokens) => new("x") { Usage = new AiUsage(tokens, null, 0) };

    private static JournalRecord Record(long sequence, string taskId, params (string Key, string Value)[] details) => new(
        sequence, new DateTimeOffset(2030, 1, 2, 23, 30, 0, TimeSpan.Zero), taskId, JournalEventType.AiResponseReceived, null, null, details.ToDictionary(detail => detail.Key, detail => detail.Value));

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, CallBudget budget, params AiReply[] replies) => RunAsync(terminal, budget, Prices, replies);

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, CallBudget budget, PriceTable prices, params AiReply[] replies)
    {
        var flow = new AiFlow(new FakeAiClient(replies), terminal, PreparedAnswers.None, new FakeFiles(), new FakeLog(), FakePauses.Patience(), new FakeEditor(), prices);
        return flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define()), attempt.Context with { Budget = budget }, TestContext.Current.CancellationToken);
    }
}
