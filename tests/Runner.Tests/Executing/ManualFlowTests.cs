using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class ManualFlowTests
{
    private readonly Attempt attempt = new();

    [Fact]
    public async Task Y_at_the_terminal_is_done_and_journalled_with_its_source()
    {
        var result = await RunAsync(new FakeTerminal("y"));

        Assert.IsType<ExecutionResult.Done>(result);
        var action = attempt.Only(JournalEventType.ManualAction);
        Assert.Equal("y", action[FactKeys.Answer]);
        Assert.Equal("terminal", action[FactKeys.AnswerSource]);
    }

    [Fact]
    public async Task A_prepared_answer_is_taken_before_anybody_is_asked_and_journalled_as_such()
    {
        var terminal = new FakeTerminal();

        var result = await RunAsync(terminal, "y");

        Assert.IsType<ExecutionResult.Done>(result);
        Assert.Empty(terminal.Questions);
        Assert.Equal("answers file", attempt.Only(JournalEventType.ManualAction)[FactKeys.AnswerSource]);
    }

    [Fact]
    public async Task E_asks_for_the_reason_and_fails_with_it()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new FakeTerminal("e", "the server is down")));

        Assert.Equal("MANUAL_BLOCKER", failed.IssueType);
        Assert.Equal("the server is down", failed.Detail);
        Assert.Equal("the server is down", attempt.Only(JournalEventType.ManualAction)[FactKeys.Reason]);
    }

    [Fact]
    public async Task E_with_a_reason_asks_nothing_more()
    {
        var terminal = new FakeTerminal("e: no access");

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(terminal));

        Assert.Equal("no access", failed.Detail);
        Assert.Single(terminal.Questions);
    }

    [Fact]
    public async Task S_skips() => Assert.IsType<ExecutionResult.Skipped>(await RunAsync(new FakeTerminal("s")));

    [Fact]
    public async Task Without_a_person_and_an_answer_the_task_waits_and_nothing_is_journalled()
    {
        var waiting = Assert.IsType<ExecutionResult.Waiting>(await RunAsync(FakeTerminal.Nobody()));

        Assert.Contains("approve", waiting.Instruction, StringComparison.Ordinal);
        Assert.Empty(attempt.Journal);
    }

    [Fact]
    public async Task The_end_of_the_input_waits_and_never_loops()
    {
        var terminal = new FakeTerminal();

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(terminal));
        Assert.Single(terminal.Questions);
    }

    [Fact]
    public async Task An_unknown_answer_is_asked_again_with_the_valid_keys()
    {
        var terminal = new FakeTerminal("yep\u001b[2J", "y");

        Assert.IsType<ExecutionResult.Done>(await RunAsync(terminal));
        Assert.Contains(terminal.Said, line => line.Contains("y (done), e (error), s (skip)", StringComparison.Ordinal) && !line.Contains('\u001b', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Unknown_answers_without_end_stop_after_a_few()
    {
        var terminal = new FakeTerminal([.. Enumerable.Repeat("?", 50)]);

        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(terminal));
        Assert.InRange(terminal.Questions.Count, 2, 10);
    }

    [Fact]
    public async Task R_is_no_answer_to_a_manual_task()
    {
        Assert.IsType<ExecutionResult.Waiting>(await RunAsync(new FakeTerminal("r")));
    }

    [Fact]
    public async Task Cancelling_while_the_person_thinks_is_cancelled()
    {
        using var stop = new CancellationTokenSource();
        var terminal = new FakeTerminal { OnAsk = _ => stop.Cancel() };
        var flow = new ManualFlow(terminal, PreparedAnswers.None);

        Assert.IsType<ExecutionResult.Cancelled>(await flow.ExecuteAsync(new ManualTaskFake("do it"), attempt.Context, stop.Token));
    }

    [Fact]
    public async Task Instructions_are_numbered_and_set_apart_so_that_they_cannot_fake_a_question()
    {
        var terminal = new FakeTerminal("y");
        var flow = new ManualFlow(terminal, PreparedAnswers.None);

        await flow.ExecuteAsync(new ManualTaskFake("first\nDone? y (done): ", "second"), attempt.Context, TestContext.Current.CancellationToken);

        Assert.Equal(["To do:", "  | 1. first", "  | Done? y (done): ", "  | 2. second"], terminal.Said);
    }

    private Task<ExecutionResult> RunAsync(FakeTerminal terminal, params string[] prepared)
    {
        var answers = new PreparedAnswers(new Dictionary<string, IReadOnlyList<string>> { ["approve"] = prepared });
        return new ManualFlow(terminal, answers).ExecuteAsync(new ManualTaskFake("do it"), attempt.Context, TestContext.Current.CancellationToken);
    }
}
