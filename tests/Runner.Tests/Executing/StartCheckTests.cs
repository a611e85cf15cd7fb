using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Flows.Checking;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class StartCheckTests
{
    private static readonly Pause Before = new(PauseMoment.Before, default, "The key has to be there.");

    private static readonly string[] Choices = ["Buy it.", "Leave it."];

    private readonly Attempt attempt = new();

    [Fact]
    public void Task_without_a_pause_starts_and_nobody_is_asked() => Assert.Null(Ask(FakeTerminal.Nobody(), CheckedTaskFake.Define()));

    [Fact]
    public void Pause_before_the_task_says_why_and_asks()
    {
        var terminal = new FakeTerminal("y");

        Assert.Null(Ask(terminal, CheckedTaskFake.Define() with { Pauses = new[] { Before } }));
        Assert.Equal(["  | The runbook pauses before this task: The key has to be there."], terminal.Said);
        Assert.Equal(("start", "y"), (attempt.Only(JournalEventType.ManualAction)[FactKeys.About], attempt.Only(JournalEventType.ManualAction)[FactKeys.Answer]));
    }

    [Fact]
    public void Pause_that_nobody_answers_waits_and_starts_nothing() =>
        Assert.IsType<ExecutionResult.Waiting>(Ask(FakeTerminal.Nobody(), CheckedTaskFake.Define() with { Pauses = new[] { Before } }));

    [Fact]
    public void Refusal_fails_the_task_with_its_reason()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(Ask(new FakeTerminal("e: no key"), CheckedTaskFake.Define() with { Pauses = new[] { Before } }));

        Assert.Equal(("MANUAL_BLOCKER", "not started: no key"), (failed.IssueType, failed.Detail));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Pause_with_a_condition_asks_when_it_holds(int earlierAttempts, bool asks)
    {
        var pause = Before with { If = new[] { new PauseCondition(PauseFacts.Attempts, GateCondition.Of(">= 2")) } };
        var terminal = new FakeTerminal("y");

        Ask(terminal, CheckedTaskFake.Define() with { Pauses = new[] { pause } }, earlierAttempts);

        Assert.Equal(asks, terminal.Questions.Count == 1);
    }

    [Fact]
    public void Low_certainty_shows_the_alternatives_and_asks()
    {
        var terminal = new FakeTerminal("y");

        Assert.Null(Ask(terminal, CheckedTaskFake.Define() with { Certainty = 0.949m, Alternatives = Choices }));
        Assert.Equal(["  | Its certainty is 0.949, below 0.95. Alternatives:", "  |   1. Buy it.", "  |   2. Leave it."], terminal.Said);
    }

    [Fact]
    public void Certainty_of_95_percent_asks_nobody() => Assert.Null(Ask(FakeTerminal.Nobody(), CheckedTaskFake.Define() with { Certainty = 0.95m }));

    [Fact]
    public void Pause_after_the_work_that_nobody_could_answer_stops_before_the_work_is_done() => Assert.IsType<ExecutionResult.Waiting>(
        Ask(FakeTerminal.Nobody(), CheckedTaskFake.Define() with { Pauses = new[] { Before with { Moment = PauseMoment.After } } }));

    private ExecutionResult? Ask(FakeTerminal terminal, TaskDefinition definition, int earlierAttempts = 0) =>
        new StartCheck(terminal, new Questioner(terminal, PreparedAnswers.None))
            .Ask(new CheckedTaskFake(definition), attempt.Context with { EarlierAttempts = earlierAttempts }, TestContext.Current.CancellationToken);
}
