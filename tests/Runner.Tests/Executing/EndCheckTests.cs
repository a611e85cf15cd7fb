using Tofa.Model.Gates;
using Tofa.Model.Pauses;
using Tofa.Runner.Adapters.Answers;
using Tofa.Runner.Flows.Asking;
using Tofa.Runner.Flows.Checking;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class EndCheckTests
{
    private static readonly ExecutionResult.Done Done = new(new Dictionary<string, string> { [FactKeys.ExitCode] = "0" });
    private static readonly Gate Scenarios = new("Testing", "scenarios", GateCondition.Of(">= 5"));

    private readonly Attempt attempt = new();

    [Fact]
    public void Result_without_gates_stays_what_it_is() => Assert.Same(Done, Judge(FakeTerminal.Nobody(), new CheckedTaskFake(CheckedTaskFake.Define())));

    [Fact]
    public void Gates_that_are_measured_and_hold_pass_and_nobody_is_asked()
    {
        var task = new CheckedTaskFake(CheckedTaskFake.Define(Scenarios, new Gate("", "exit_code", GateCondition.Of("0"))))
        {
            Measuring = gate => gate.Name == "scenarios" ? "5 of 5" : null,
        };

        var done = Assert.IsType<ExecutionResult.Done>(Judge(FakeTerminal.Nobody(), task));

        Assert.Equal("2 measured, 0 attested", done.Details[FactKeys.Gates]);
        Assert.Equal("0", done.Details[FactKeys.ExitCode]);
    }

    [Fact]
    public void Gate_that_does_not_hold_fails_the_task_and_says_what_was_measured()
    {
        var terminal = new FakeTerminal("y");
        var task = new CheckedTaskFake(CheckedTaskFake.Define(Scenarios)) { Measuring = _ => "4 of 5 scenarios" };

        var failed = Assert.IsType<ExecutionResult.Failed>(Judge(terminal, task));

        Assert.Equal("VALIDATION_FAIL", failed.IssueType);
        Assert.Equal("quality gate failed: FAIL Testing: scenarios: 4 of 5 scenarios, has to be >= 5", failed.Detail);
        Assert.Empty(terminal.Questions);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("4")]
    public void What_the_disk_refused_is_not_forgotten_where_gates_judge(string measured)
    {
        var task = new CheckedTaskFake(CheckedTaskFake.Define(Scenarios)) { Measuring = _ => measured };

        var judged = Check(FakeTerminal.Nobody()).Judge(task, attempt.Context, Done with { StateProblem = "The log l cannot be written." }, TestContext.Current.CancellationToken);

        Assert.Equal("The log l cannot be written.", judged.StateProblem);
    }

    [Fact]
    public void Gate_that_nobody_measured_is_attested_by_a_person()
    {
        var terminal = new FakeTerminal("y");

        var done = Assert.IsType<ExecutionResult.Done>(Judge(terminal, new CheckedTaskFake(CheckedTaskFake.Define(Scenarios))));

        Assert.Equal("0 measured, 1 attested", done.Details[FactKeys.Gates]);
        Assert.Equal("gates", attempt.Only(JournalEventType.ManualAction)[FactKeys.About]);
        Assert.Contains("  |   ???? Testing: scenarios: >= 5 (not measured)", terminal.Said);
    }

    [Fact]
    public void Gate_that_a_person_denies_fails_the_task()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(Judge(new FakeTerminal("e: only two"), new CheckedTaskFake(CheckedTaskFake.Define(Scenarios))));

        Assert.Equal("did not pass: only two", failed.Detail);
    }

    [Fact]
    public void Gate_that_nobody_can_judge_never_passes() =>
        Assert.IsType<ExecutionResult.Waiting>(Judge(FakeTerminal.Nobody(), new CheckedTaskFake(CheckedTaskFake.Define(Scenarios))));

    [Fact]
    public void Prepared_answer_attests_too() =>
        Assert.IsType<ExecutionResult.Done>(Judge(FakeTerminal.Nobody(), new CheckedTaskFake(CheckedTaskFake.Define(Scenarios)), "y"));

    [Theory]
    [InlineData("> 4000", true)]
    [InlineData("> 5000", false)]
    public void Pause_after_the_work_depends_on_what_the_work_left(string condition, bool asks)
    {
        var pause = new Pause(PauseMoment.After, new[] { new PauseCondition(PauseFacts.OutputTokens, GateCondition.Of(condition)) }, "It is dear.");
        var terminal = new FakeTerminal("y");
        var done = new ExecutionResult.Done(new Dictionary<string, string> { [FactKeys.OutputTokens] = "4500" });
        var task = new CheckedTaskFake(CheckedTaskFake.Define() with { Pauses = new[] { pause } });

        Assert.IsType<ExecutionResult.Done>(Check(terminal).Judge(task, attempt.Context, done, TestContext.Current.CancellationToken));
        Assert.Equal(asks, terminal.Questions.Count == 1);
    }

    [Fact]
    public void Work_that_failed_is_not_judged()
    {
        var failed = new ExecutionResult.Failed("SCRIPT_ERROR", "exit code 1");
        var task = new CheckedTaskFake(CheckedTaskFake.Define(Scenarios)) { Measuring = _ => throw new InvalidOperationException() };

        Assert.Same(failed, Check(FakeTerminal.Nobody()).Judge(task, attempt.Context, failed, TestContext.Current.CancellationToken));
    }

    private static EndCheck Check(FakeTerminal terminal, params string[] prepared) =>
        new(terminal, new Questioner(terminal, new PreparedAnswers(new Dictionary<string, IReadOnlyList<string>> { ["build"] = prepared })));

    private ExecutionResult Judge(FakeTerminal terminal, CheckedTaskFake task, params string[] prepared) =>
        Check(terminal, prepared).Judge(task, attempt.Context, Done, TestContext.Current.CancellationToken);
}
