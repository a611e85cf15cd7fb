using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;
using Tofa.Runner.Modules.Prices;

namespace Tofa.Runner.Tests.Ai;

/// <summary>What becomes of a call that failed: again, with the other prompt, or never.</summary>
public sealed class RetryTests
{
    private readonly FakePauses pauses = new();
    private readonly FakeLog log = new();
    private readonly FakeTerminal terminal = new("y");
    private readonly Attempt attempt = new();

    [Fact]
    public async Task A_busy_server_is_asked_again_with_the_same_prompt_and_each_try_is_journalled()
    {
        var client = new FakeAiClient(Failed(AiFailureKind.Busy), Failed(AiFailureKind.Cut), new AiReply.Answered("at last"));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(client));

        Assert.Equal([PromptVariant.First, PromptVariant.First, PromptVariant.First], client.Requests.Select(request => request.Variant));
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], pauses.Waited);
        Assert.Equal([("1", "busy", "1"), ("2", "cut", "2"), ("3", "answered", null)], Responses("next_try_in"));
        Assert.Equal(3, attempt.Types.Count(type => type == JournalEventType.AiPromptSent));
        Assert.Contains(terminal.Said, line => line.StartsWith("Try 1 of 4 failed: no. The next one is in 1 s; Ctrl-C stops.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(3600, 60)]
    public async Task The_time_that_the_server_asks_for_is_waited_up_to_a_minute(int asked, int waited)
    {
        var client = new FakeAiClient(Failed(AiFailureKind.Busy) with { RetryAfter = TimeSpan.FromSeconds(asked) }, new AiReply.Answered("x"));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(client));
        Assert.Equal([TimeSpan.FromSeconds(waited)], pauses.Waited);
    }

    [Fact]
    public async Task After_the_last_try_comes_the_fallback_prompt_with_tries_of_its_own()
    {
        var client = new FakeAiClient([.. Enumerable.Repeat(Failed(AiFailureKind.Busy), 8)]);

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(client, fallback: true));

        Assert.Equal(("GENERATION_ERROR", "no (after 4 tries)"), (failed.IssueType, failed.Detail));
        Assert.Equal([.. Enumerable.Repeat(PromptVariant.First, 4), .. Enumerable.Repeat(PromptVariant.Fallback, 4)], client.Requests.Select(request => request.Variant));
    }

    public static TheoryData<string> Hopeless => new(
        nameof(AiFailureKind.NoSource), nameof(AiFailureKind.Unauthorized), nameof(AiFailureKind.NoCredit), nameof(AiFailureKind.Rejected), nameof(AiFailureKind.NotAModel));

    [Theory]
    [MemberData(nameof(Hopeless))]
    public async Task What_a_person_has_to_mend_is_asked_once_and_with_no_other_prompt(string kind)
    {
        var client = new FakeAiClient(Failed(Enum.Parse<AiFailureKind>(kind)), new AiReply.Answered("never"));

        Assert.Equal("no", Assert.IsType<ExecutionResult.Failed>(await RunAsync(client, fallback: true)).Detail);
        Assert.Single(client.Requests);
        Assert.Empty(pauses.Waited);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_asked_again_but_not_with_another_prompt()
    {
        var client = new FakeAiClient([.. Enumerable.Repeat(Failed(AiFailureKind.Unreachable), 8)]);

        Assert.IsType<ExecutionResult.Failed>(await RunAsync(client, fallback: true));
        Assert.Equal(4, client.Requests.Count);
    }

    public static TheoryData<string> AboutThePrompt => new(
        nameof(AiFailureKind.Truncated), nameof(AiFailureKind.Refused), nameof(AiFailureKind.Filtered), nameof(AiFailureKind.Empty),
        nameof(AiFailureKind.TooLong), nameof(AiFailureKind.ToolCall), nameof(AiFailureKind.TimedOut));

    [Theory]
    [MemberData(nameof(AboutThePrompt))]
    public async Task What_the_prompt_may_have_caused_is_asked_with_the_other_prompt_at_once(string kind)
    {
        var client = new FakeAiClient(Failed(Enum.Parse<AiFailureKind>(kind)), new AiReply.Answered("good"));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(client, fallback: true));
        Assert.Equal([PromptVariant.First, PromptVariant.Fallback], client.Requests.Select(request => request.Variant));
        Assert.Empty(pauses.Waited);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_pause_and_the_task_goes_back()
    {
        using var stop = new CancellationTokenSource();
        var client = new FakeAiClient(Failed(AiFailureKind.Busy));
        var result = await RunAsync(client, waiting: new FakePauses { OnWait = stop.Cancel }, cancellation: stop.Token);

        Assert.IsType<ExecutionResult.Cancelled>(result);
        Assert.Single(client.Requests);
    }

    [Fact]
    public async Task What_came_of_an_unused_answer_is_kept_beside_the_log_and_named()
    {
        await RunAsync(new FakeAiClient(new AiReply.Failed("cut off", "half a sen") { Kind = AiFailureKind.Truncated }));

        Assert.Equal("half a sen", log.Files["/project/logs/tasks/t.1.partial.txt"]);
        Assert.Contains(terminal.Said, line => line.Contains("t.1.partial.txt; it is not used", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_task_without_a_model_asks_the_usual_one()
    {
        var client = FakeAiClient.Answering("x");

        await RunAsync(client, model: null);
        Assert.Equal("usual-model", client.Requests.Single().Model);
    }

    private static AiReply.Failed Failed(AiFailureKind kind) => new("no", null) { Kind = kind };

    private IEnumerable<(string, string, string?)> Responses(string fact) => attempt.Journal
        .Where(entry => entry.Type == JournalEventType.AiResponseReceived)
        .Select(entry => (entry.Details["try"], entry.Details["outcome"], entry.Details.GetValueOrDefault(fact)));

    private Task<ExecutionResult> RunAsync(
        FakeAiClient client, bool fallback = false, FakePauses? waiting = null, string? model = "some-model", CancellationToken? cancellation = null)
    {
        var definition = AiTaskFake.Define(fallback);
        var task = new AiTaskFake(definition with { Ai = definition.Ai! with { Model = model } });
        return new AiFlow(client, terminal, PreparedAnswers.None, new FakeFiles(), log, FakePauses.Patience(waiting ?? pauses), new FakeEditor(), PriceTable.Empty)
            .ExecuteAsync(task, attempt.Context, cancellation ?? TestContext.Current.CancellationToken);
    }
}
