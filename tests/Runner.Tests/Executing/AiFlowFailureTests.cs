using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Prices;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class AiFlowFailureTests
{
    private static readonly AiReply Broken = new AiReply.Failed("the line is dead", "half a sen");

    private readonly FakeFiles files = new();
    private readonly FakeLog log = new();

    [Fact]
    public async Task A_failed_call_fails_the_task_and_offers_nothing()
    {
        var terminal = new FakeTerminal("y");

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(terminal, new FakeAiClient(Broken), new AiTaskFake(AiTaskFake.Define())));

        Assert.Equal(("GENERATION_ERROR", "the line is dead"), (failed.IssueType, failed.Detail));
        Assert.Empty(terminal.Questions);
        Assert.Empty(files.Texts);
    }

    [Fact]
    public async Task Partial_text_is_kept_in_the_log_only()
    {
        await RunAsync(new FakeTerminal("y"), new FakeAiClient(Broken), new AiTaskFake(AiTaskFake.Define()));

        Assert.Contains(log.Texts, text => text.Contains("half a sen", StringComparison.Ordinal));
        Assert.Empty(files.Texts);
    }

    [Fact]
    public async Task A_failed_call_tries_the_fallback_prompt_once_unasked()
    {
        var client = new FakeAiClient(Broken, new AiReply.Answered("good"));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), client, new AiTaskFake(AiTaskFake.Define(fallback: true))));
        Assert.Equal([PromptVariant.First, PromptVariant.Fallback], client.Requests.Select(request => request.Variant));
    }

    [Fact]
    public async Task A_failed_fallback_is_the_end()
    {
        var client = new FakeAiClient(Broken, Broken);

        Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("y"), client, new AiTaskFake(AiTaskFake.Define(fallback: true))));
        Assert.Equal(2, client.Requests.Count);
    }

    [Theory]
    [InlineData("no block at all")]
    [InlineData("```python\na\n```\n```python\nb\n```")]
    [InlineData("```python\ncut")]
    public async Task An_answer_without_exactly_one_block_can_never_be_accepted(string answer)
    {
        var terminal = new FakeTerminal("y", "e: not code");
        var task = new AiTaskFake(AiTaskFake.Define(parser: "python_code_block"));

        Assert.IsType<ExecutionResult.Failed>(await RunAsync(terminal, FakeAiClient.Answering(answer), task));
        Assert.DoesNotContain("accept", terminal.Questions[0], StringComparison.Ordinal);
        Assert.Empty(files.Texts);
    }

    [Fact]
    public async Task A_single_block_becomes_the_artifact_without_its_fences()
    {
        var task = new AiTaskFake(AiTaskFake.Define(parser: "python_code_block"));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), FakeAiClient.Answering("Here:\n```python\nprint(1)\n```\nDone."), task));
        Assert.Equal("print(1)\n", files.Texts["outputs/report.md"]);
    }

    [Fact]
    public async Task An_unusable_answer_that_nobody_sees_fails_the_task_even_with_a_prepared_y()
    {
        var task = new AiTaskFake(AiTaskFake.Define(parser: "json"));

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(FakeTerminal.Nobody(), FakeAiClient.Answering("not json"), task, "y"));
        Assert.Equal("VALIDATION_FAIL", failed.IssueType);
    }

    [Fact]
    public async Task The_tasks_own_check_refuses_an_answer()
    {
        var terminal = new FakeTerminal("e: no");
        var task = new AiTaskFake(AiTaskFake.Define()) { Judge = output => output.Contains("to be written", StringComparison.Ordinal) ? "it is not finished" : null };

        await RunAsync(terminal, FakeAiClient.Answering("to be written"), task);
        Assert.Contains("Problem: it is not finished", terminal.Said);
    }

    [Fact]
    public async Task A_check_that_throws_refuses_the_answer_and_does_not_crash()
    {
        var task = new AiTaskFake(AiTaskFake.Define()) { Judge = _ => throw new FormatException("odd") };

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(FakeTerminal.Nobody(), FakeAiClient.Answering("x"), task, "y"));
        Assert.Contains("FormatException: odd", failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_that_cannot_be_filled_fails_the_task()
    {
        var task = new AiTaskFake(AiTaskFake.Define()) { Fill = _ => throw new KeyNotFoundException("no months") };

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("y"), new FakeAiClient(), task));
        Assert.Equal("GENERATION_ERROR", failed.IssueType);
    }

    [Fact]
    public async Task Every_missing_context_file_is_named_before_the_model_is_asked()
    {
        files.Texts["data/there.csv"] = "1";
        var client = FakeAiClient.Answering("x");
        var task = new AiTaskFake(AiTaskFake.Define(context:
            [new("a", null, "data/there.csv"), new("b", null, "data/b.csv"), new("c", null, "data/c.csv"), new("d", "text", null)]));

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("y"), client, task));

        Assert.Equal("INPUT_MISSING", failed.IssueType);
        Assert.Contains("'data/b.csv'", failed.Detail, StringComparison.Ordinal);
        Assert.Contains("'data/c.csv'", failed.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("there", failed.Detail, StringComparison.Ordinal);
        Assert.Empty(client.Requests);
    }

    [Fact]
    public async Task Context_files_reach_the_prompt_by_their_path()
    {
        files.Texts["data/a.csv"] = "1;2";
        var task = new AiTaskFake(AiTaskFake.Define(context: [new ContextValue("a", null, "data/a.csv")]));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), FakeAiClient.Answering("x"), task));
        Assert.Equal("1;2", task.SeenFiles!["data/a.csv"]);
    }

    [Fact]
    public async Task Context_files_inside_of_lists_are_read_as_well()
    {
        files.Texts["data/a.csv"] = "1;2";
        var list = new ContextValue("all", null, null) { Kind = ContextKind.List, Parts = new[] { new ContextValue("", "plain", null), new ContextValue("", null, "data/a.csv") } };
        var task = new AiTaskFake(AiTaskFake.Define(context: [list]));

        Assert.IsType<ExecutionResult.Done>(await RunAsync(new FakeTerminal("y"), FakeAiClient.Answering("x"), task));
        Assert.Equal("1;2", task.SeenFiles!["data/a.csv"]);
    }

    [Theory]
    [InlineData("runbook.yaml")]
    [InlineData("../up.md")]
    [InlineData(".git/hooks/pre-commit")]
    public async Task An_artifact_outside_the_project_or_over_its_state_is_refused_before_the_model_is_asked(string path)
    {
        var client = FakeAiClient.Answering("x");

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("y"), client, new AiTaskFake(AiTaskFake.Define(artifact: path))));
        Assert.Equal("VALIDATION_FAIL", failed.IssueType);
        Assert.Empty(client.Requests);
    }

    [Fact]
    public async Task A_disk_that_refuses_the_artifact_is_not_the_tasks_failure_and_the_answer_is_kept()
    {
        var refused = Assert.IsType<ExecutionResult.Refused>(await AcceptAsync(new StateException("outputs/report.md: the disk is full.")));

        Assert.Equal("outputs/report.md: the disk is full. The answer is kept in /project/logs/tasks/t.1.log.", refused.StateProblem);
    }

    [Fact]
    public async Task A_path_that_leads_where_nothing_may_be_written_is_the_tasks_failure()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await AcceptAsync(new RefusedPathException("Refused to touch it.")));

        Assert.Equal(("ARTIFACT_ERROR", "Refused to touch it."), (failed.IssueType, failed.Detail));
    }

    [Fact]
    public async Task Cancelling_during_the_call_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var client = new FakeAiClient { OnCall = stop.Cancel };
        var flow = new AiFlow(client, new FakeTerminal("y"), PreparedAnswers.None, files, log, FakePauses.Patience(), new FakeEditor(), PriceTable.Empty);

        Assert.IsType<ExecutionResult.Cancelled>(await flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define()), new Attempt().Context, stop.Token));
    }

    [Fact]
    public async Task A_waiting_client_makes_the_task_wait_with_its_instruction()
    {
        var client = new FakeAiClient(new AiReply.Waiting("fetch it"));

        Assert.Equal("fetch it", Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal(), client, new AiTaskFake(AiTaskFake.Define()))).Instruction);
    }

    [Fact]
    public async Task Reviewing_the_prompt_holds_it_back_until_the_person_agrees()
    {
        var attempt = new Attempt(reviewPrompt: true);
        var client = FakeAiClient.Answering("x");
        var refused = new AiFlow(client, new FakeTerminal("e: leaks a name"), PreparedAnswers.None, files, log, FakePauses.Patience(), new FakeEditor(), PriceTable.Empty);

        var failed = Assert.IsType<ExecutionResult.Failed>(
            await refused.ExecuteAsync(new AiTaskFake(AiTaskFake.Define()), attempt.Context, TestContext.Current.CancellationToken));

        Assert.Contains("leaks a name", failed.Detail, StringComparison.Ordinal);
        Assert.Empty(client.Requests);
        Assert.DoesNotContain(JournalEventType.AiPromptSent, attempt.Types);
    }

    [Fact]
    public async Task An_agreed_prompt_is_sent()
    {
        var flow = new AiFlow(FakeAiClient.Answering("x"), new FakeTerminal("y", "y"), PreparedAnswers.None, files, log, FakePauses.Patience(), new FakeEditor(), PriceTable.Empty);

        Assert.IsType<ExecutionResult.Done>(
            await flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define()), new Attempt(reviewPrompt: true).Context, TestContext.Current.CancellationToken));
    }

    private Task<ExecutionResult> AcceptAsync(StateException refusal)
    {
        var flow = new AiFlow(FakeAiClient.Answering("x"), new FakeTerminal("y"), PreparedAnswers.None, new FakeFiles { WriteRefusal = refusal }, log, FakePauses.Patience(), new FakeEditor(), PriceTable.Empty);
        return flow.ExecuteAsync(new AiTaskFake(AiTaskFake.Define()), new Attempt().Context, TestContext.Current.CancellationToken);
    }

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, FakeAiClient client, AiTaskFake task, params string[] prepared)
    {
        var answers = new PreparedAnswers(new Dictionary<string, IReadOnlyList<string>> { ["draft"] = prepared });
        return new AiFlow(client, terminal, answers, files, log, FakePauses.Patience(), new FakeEditor(), PriceTable.Empty).ExecuteAsync(task, new Attempt().Context, TestContext.Current.CancellationToken);
    }
}
