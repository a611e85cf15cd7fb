using Tofa.Model.Runbooks;
using Tofa.Runner.Adapters.Processes;
using Tofa.Runner.Flows;
using Tofa.Runner.Modules.Executing;
using Tofa.Runner.Modules.Journals;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class ScriptFlowTests
{
    private static readonly string[] Tool = ["tool", "$(x)", "a b"];

    private readonly Attempt attempt = new();
    private readonly FakeFiles files = new();
    private readonly FakeTerminal terminal = FakeTerminal.Nobody();

    [Fact]
    public async Task Exit_code_zero_is_done()
    {
        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(Exited(0), Shell("make")));

        Assert.Equal("0", done.Details[FactKeys.ExitCode]);
    }

    [Fact]
    public async Task Another_exit_code_fails_with_code_and_tail()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(Exited(3, "boom"), Shell("make")));

        Assert.Equal("SCRIPT_ERROR", failed.IssueType);
        Assert.Contains("exit code 3", failed.Detail, StringComparison.Ordinal);
        Assert.Contains("boom", failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_start_is_journalled_with_what_names_the_process()
    {
        await RunAsync(Exited(0), Shell("make"));

        var started = attempt.Only(JournalEventType.ProcessStarted);
        Assert.Equal(("4711", "1970-01-01T00:00:00.0000000+00:00"), (started[FactKeys.ProcessId], started[FactKeys.ProcessStartedAt]));
    }

    [Fact]
    public async Task A_shell_line_and_an_argument_list_stay_what_they_are()
    {
        var runner = new FakeProcessRunner(Exited(0));
        await FlowOf(runner).ExecuteAsync(Shell("a && b"), attempt.Context, TestContext.Current.CancellationToken);
        await FlowOf(runner).ExecuteAsync(new ScriptTaskFake(new ScriptDefinition { Command = Tool }), attempt.Context, TestContext.Current.CancellationToken);

        Assert.Equal("a && b", Assert.IsType<ProcessCommand.Shell>(runner.Requests[0].Command).Line);
        var program = Assert.IsType<ProcessCommand.Program>(runner.Requests[1].Command);
        Assert.Equal("tool", program.FileName);
        Assert.Equal(["$(x)", "a b"], program.Arguments);
    }

    [Fact]
    public async Task A_process_learns_task_project_and_artifact_and_keeps_its_own_variables()
    {
        var runner = new FakeProcessRunner(Exited(0));
        var script = new ScriptDefinition { ShellCommand = "x", Environment = new[] { new EnvironmentVariable("LEVEL", "2") } };

        await FlowOf(runner).ExecuteAsync(new ScriptTaskFake(script, "outputs/a.csv"), attempt.Context, TestContext.Current.CancellationToken);

        var environment = runner.Requests[0].Environment;
        Assert.Equal(
            ("2", "build", "/project", "/project/outputs/a.csv"),
            (environment["LEVEL"], environment["TOFA_TASK_ID"], environment["TOFA_PROJECT_DIR"], environment["TOFA_OUTPUT_ARTIFACT"]));
    }

    [Fact]
    public async Task A_success_without_its_artifact_is_a_failed_validation()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(Exited(0), new ScriptTaskFake(new ScriptDefinition { ShellCommand = "x" }, "outputs/a.csv")));

        Assert.Equal("VALIDATION_FAIL", failed.IssueType);
        Assert.Contains("outputs/a.csv", failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_with_its_artifact_is_done_and_names_it()
    {
        files.Texts["outputs/a.csv"] = "1";

        var done = Assert.IsType<ExecutionResult.Done>(await RunAsync(Exited(0), new ScriptTaskFake(new ScriptDefinition { ShellCommand = "x" }, "outputs/a.csv")));
        Assert.Equal("outputs/a.csv", done.Details[FactKeys.Artifact]);
    }

    [Fact]
    public async Task A_failure_stays_a_script_error_although_the_artifact_is_missing_too()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(Exited(1), new ScriptTaskFake(new ScriptDefinition { ShellCommand = "x" }, "outputs/a.csv")));

        Assert.Equal("SCRIPT_ERROR", failed.IssueType);
    }

    [Fact]
    public async Task A_timeout_is_an_issue_of_its_own()
    {
        var task = new ScriptTaskFake(new ScriptDefinition { ShellCommand = "x", Timeout = TimeSpan.FromSeconds(90) });

        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new ProcessOutcome(ProcessEnding.TimedOut, null, "last words", null), task));

        Assert.Equal("SCRIPT_TIMEOUT", failed.IssueType);
        Assert.Contains("90 s", failed.Detail, StringComparison.Ordinal);
        Assert.Contains("last words", failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_process_is_cancelled() =>
        Assert.IsType<ExecutionResult.Cancelled>(await RunAsync(new ProcessOutcome(ProcessEnding.Cancelled, null, string.Empty, null), Shell("x")));

    [Fact]
    public async Task A_program_that_cannot_start_fails_with_the_reason()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(new ProcessOutcome(ProcessEnding.NotStarted, null, string.Empty, "no such program"), Shell("x")));

        Assert.Equal(("SCRIPT_ERROR", "no such program"), (failed.IssueType, failed.Detail));
    }

    [Fact]
    public async Task A_csharp_script_runs_in_process_with_its_context()
    {
        ScriptContext? seen = null;
        var task = CSharp((context, _) =>
        {
            (seen = context).Log("halfway");
            return Task.FromResult(0);
        });

        Assert.IsType<ExecutionResult.Done>(await RunAsync(Exited(99), task));
        Assert.Equal(("build", "/project"), (seen!.TaskId, seen.ProjectDirectory));
        Assert.Contains("halfway", terminal.Said);
    }

    [Fact]
    public async Task A_csharp_script_that_throws_fails_with_type_and_message()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(Exited(0), CSharp((_, _) => throw new InvalidDataException("row 7"))));

        Assert.Equal(("SCRIPT_ERROR", "System.IO.InvalidDataException: row 7"), (failed.IssueType, failed.Detail));
    }

    [Fact]
    public async Task A_csharp_script_that_returns_another_code_fails_with_it() =>
        Assert.Contains("exit code 5", Assert.IsType<ExecutionResult.Failed>(await RunAsync(Exited(0), CSharp((_, _) => Task.FromResult(5)))).Detail, StringComparison.Ordinal);

    [Fact]
    public async Task A_csharp_script_that_fails_says_why_with_the_last_lines_it_logged()
    {
        var failed = Assert.IsType<ExecutionResult.Failed>(await RunAsync(Exited(0), CSharp((context, _) =>
        {
            foreach (var number in Enumerable.Range(1, 7))
                context.Log($"line {number}");

            return Task.FromResult(1);
        })));

        Assert.Contains("line 7", failed.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("line 2", failed.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_artifact_over_the_runbooks_state_is_refused_before_anything_runs()
    {
        var runner = new FakeProcessRunner(Exited(0));

        Assert.IsType<ExecutionResult.Failed>(await FlowOf(runner).ExecuteAsync(
            new ScriptTaskFake(new ScriptDefinition { ShellCommand = "x" }, "tasks/build.yaml"), attempt.Context, TestContext.Current.CancellationToken));
        Assert.Empty(runner.Requests);
    }

    private static ProcessOutcome Exited(int code, string tail = "") => new(ProcessEnding.Exited, code, tail, null);

    private static ScriptTaskFake Shell(string line) => new(new ScriptDefinition { ShellCommand = line });

    private static ScriptTaskFake CSharp(Func<ScriptContext, CancellationToken, Task<int>> run) =>
        new(new ScriptDefinition { ScriptType = "Some.Script" }, create: () => new ScriptFake(run));

    private ScriptFlow FlowOf(IProcessRunner runner) =>
        new(runner, new InProcessScriptHost(new FakeLog(), new Redactor([]), TimeSpan.FromSeconds(5)), terminal, files);

    private Task<ExecutionResult> RunAsync(ProcessOutcome outcome, ScriptTask task) =>
        FlowOf(new FakeProcessRunner(outcome)).ExecuteAsync(task, attempt.Context, TestContext.Current.CancellationToken);
}
