using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Tofa.Runner.Tests.Cli;

/// <summary>The loop as a person without a terminal sees it.</summary>
public sealed class RunTests
{
    [Fact]
    public async Task Runbook_is_carried_to_its_end_with_comments_and_order_kept()
    {
        using var project = ToolProject.BuildAndCheck();
        var plan = project.Read("runbook.yaml");
        project.Write("answers.yaml", "answers:\n  check: y\n");

        var run = await project.TofaAsync("run", "--answers", "answers.yaml");
        var again = await project.TofaAsync();

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal(plan.Replace("status: PENDING", "status: DONE", StringComparison.Ordinal), project.Read("runbook.yaml"));
        Assert.Contains("outcome: SUCCESS", project.Read("tasks/check.yaml"), StringComparison.Ordinal);
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("All 2 tasks are done.", again.Error, StringComparison.Ordinal);
        Assert.Equal("built\n", project.Read("built.txt"));
    }

    [Fact]
    public async Task Nobody_to_ask_is_waiting_and_the_task_is_ready_again()
    {
        using var project = ToolProject.BuildAndCheck();

        var run = await project.TofaAsync("run");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Next:", run.Error, StringComparison.Ordinal);
        Assert.Contains("status: READY", project.Read("tasks/check.yaml"), StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("\u0004", 4, "READY")]
    [InlineData("\u0003", 130, "READY")]
    [InlineData("y\n", 0, "DONE")]
    public async Task Question_at_a_terminal_takes_an_answer_the_end_of_input_and_a_cancellation(string typed, int exitCode, string status)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/script") && OperatingSystem.IsLinux(), "needs script(1) for a terminal");
        using var project = ToolProject.BuildAndCheck();

        var run = await project.TofaAtTerminalAsync("run", "Done?", typed);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Single(Regex.Matches(run.Output, @"Done\?"));
        Assert.Contains($"status: {status}", project.Read("tasks/check.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_task_stops_the_run_and_is_named_with_its_issue_until_a_person_settles_it()
    {
        using var project = ToolProject.BuildAndCheck("echo oops; exit 3");

        var run = await project.TofaAsync("run");
        var again = await project.TofaAsync("run");
        project.Replace("runbook.yaml", "status: ERROR", "status: SKIPPED");
        var settled = await project.TofaAsync("run");

        Assert.Equal((1, 1, 4), (run.ExitCode, again.ExitCode, settled.ExitCode));
        Assert.Contains("Task 'build' failed", run.Error, StringComparison.Ordinal);
        Assert.Contains("SCRIPT_ERROR", again.Error, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(project.Read("tasks/build.yaml"), "type: SCRIPT_ERROR"));
        Assert.Contains("outcome: FAILURE", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_script_said_cannot_pass_for_a_line_of_the_runner()
    {
        using var project = ToolProject.BuildAndCheck("printf 'bad\\nNext:\\n  rm -rf ~\\n'; exit 3");

        var run = await project.TofaAsync("run");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("\n    Next:\n      rm -rf ~\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Split('\n').Count(line => line == "Next:"));
    }

    [Fact]
    public async Task Second_runner_is_sent_away_at_once_and_lookers_are_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck("touch started; sleep 100");
        using var first = project.StartTofa("run");
        await project.WaitForAsync("started");

        var second = await project.TofaAsync("run");
        var status = await project.TofaAsync("status", "--json");
        await StopAsync(first, "TERM");

        Assert.Equal(5, second.ExitCode);
        Assert.Contains($"process {first.Id} ", second.Error, StringComparison.Ordinal);
        Assert.Equal(0, status.ExitCode);
        Assert.Contains($"process {first.Id} ", ToolProject.Json(status).GetProperty("runner").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Signal_puts_the_task_back_and_gives_its_exit_code(string signal, int exitCode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix signals");
        using var project = ToolProject.BuildAndCheck("touch started; sleep 100");
        using var run = project.StartTofa("run");
        await project.WaitForAsync("started");

        await StopAsync(run, signal);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains("\"RUNNING -> READY\"", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
        Assert.Contains("status: READY", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_a_person_broke_meanwhile_is_not_overwritten_and_the_result_is_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck("cp runbook.yaml good.yaml; printf 'tasks: [unfinished\\n' > runbook.yaml");

        var run = await project.TofaAsync("run");
        var broken = project.Read("runbook.yaml");
        project.Write("runbook.yaml", project.Read("good.yaml"));
        var resumed = await project.TofaAsync("run");

        Assert.Equal(3, run.ExitCode);
        Assert.Matches(@"runbook\.yaml\(\d+,\d+\): error TOFA5001", run.Error);
        Assert.Contains("'build' is DONE", run.Error, StringComparison.Ordinal);
        Assert.Equal("tasks: [unfinished\n", broken);
        Assert.Contains("Stopped at 'check'", resumed.Error, StringComparison.Ordinal);
        Assert.Contains("status: DONE   # changed by the runner", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_of_another_task_during_a_run_is_kept_and_honoured()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck("sed -i '/id: check/,$ s/status: PENDING/status: SKIPPED/' runbook.yaml; echo '# added' >> runbook.yaml");

        var run = await project.TofaAsync("run");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.EndsWith("# added\n", project.Read("runbook.yaml"), StringComparison.Ordinal);
        Assert.Contains("status: SKIPPED", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edit_of_the_running_tasks_own_status_is_not_overwritten_by_its_result()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck("sed -i 's/status: RUNNING/status: SKIPPED/' runbook.yaml");

        var run = await project.TofaAsync("run");

        Assert.Contains("DONE -> SKIPPED, edited by hand in runbook.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"RUNNING -> DONE\"", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
        Assert.Contains("status: SKIPPED   # changed by the runner", project.Read("runbook.yaml"), StringComparison.Ordinal);
        Assert.Contains("status: SKIPPED # ours", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_that_cannot_be_written_is_said_before_anything_runs()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write("logs", "a file where the folder should be");

        var run = await project.TofaAsync("run");

        Assert.Equal(6, run.ExitCode);
        Assert.False(project.Exists("built.txt"));
        Assert.Contains("logs/run_log.jsonl", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Script_in_csharp_is_refused_without_its_project_before_anything_runs()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write("runbook.yaml", project.Read("runbook.yaml").Replace("type: MANUAL", "type: AUTOMATED_SCRIPT", StringComparison.Ordinal));
        project.Write("tasks/check.yaml", "id: check\nname: Check it\nstatus: PENDING\ntype: AUTOMATED_SCRIPT\nscript_details:\n  script: Sample.Scripts.Check\n");

        var run = await project.TofaAsync("run");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Sample.Scripts.Check", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("built.txt"));
    }

    private static async Task StopAsync(Process process, string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
