using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Tofa.Runner.Tests.Cli;

/// <summary>kill -9 in the middle of a script task, and every way out of it.</summary>
public sealed class InterruptionTests
{
    // The first attempt hangs; a second one ends at once.
    private const string HangsOnce = "echo run >> runs.txt; if [ $(wc -l < runs.txt) -eq 1 ]; then touch started; sleep 100; fi";

    [Fact]
    public async Task Killed_runner_is_reported_and_nothing_runs_until_somebody_decides()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync();

        var first = await project.TofaAsync("run");
        var second = await project.TofaAsync("run", "--non-interactive");

        Assert.Equal((4, 4), (first.ExitCode, second.ExitCode));
        Assert.Contains("'build' was interrupted", first.Error, StringComparison.Ordinal);
        Assert.Contains("logs/tasks/build.1.log", first.Error, StringComparison.Ordinal);
        Assert.Contains("--on-interrupted retry", second.Error, StringComparison.Ordinal);
        Assert.Single(project.Read("runs.txt").TrimEnd().Split('\n'));
        Assert.Single(Regex.Matches(project.Read("logs/run_log.jsonl"), "\"INTERRUPTED\""));
        Assert.Contains("status: RUNNING", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_runs_it_again_and_carries_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync();

        var run = await project.TofaAsync("run", "--on-interrupted", "retry");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Stopped at 'check'", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, project.Read("runs.txt").TrimEnd().Split('\n').Length);
        Assert.Contains("\"RUNNING -> PENDING\"", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
        Assert.Contains("status: DONE # ours", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_is_refused_while_a_process_of_the_attempt_still_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync(endSurvivors: false);

        var run = await project.TofaAsync("run", "--on-interrupted", "retry");
        EndSurvivors(project);

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("still alive from the attempt", run.Error, StringComparison.Ordinal);
        Assert.Contains("  kill ", run.Error, StringComparison.Ordinal);
        Assert.Single(project.Read("runs.txt").TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Retry_is_refused_while_something_that_the_attempt_started_still_works()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells which processes are in a session");
        using var project = await KilledAsync("echo run >> runs.txt; if [ $(wc -l < runs.txt) -eq 1 ]; then (touch started; exec sleep 100); fi; true", endSurvivors: false);
        var attempt = Regex.Match(project.Read("logs/run_log.jsonl"), "\"pid\":\"([0-9]+)\"").Groups[1].Value;
        await RunAsync("kill", "-9", attempt);

        var beside = await project.TofaAsync("run", "--on-interrupted", "retry");
        await RunAsync("kill", "-9", "--", "-" + attempt);
        var after = await project.TofaAsync("run", "--on-interrupted", "retry");

        Assert.Contains($"  kill -- -{attempt}\n", beside.Error, StringComparison.Ordinal);
        Assert.Contains("Stopped at 'check'", after.Error, StringComparison.Ordinal);
        Assert.Equal(2, project.Read("runs.txt").TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task A_process_that_was_started_but_not_journalled_is_found_all_the_same()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux tells the environment of processes");
        using var project = await KilledAsync(endSurvivors: false);
        var journal = project.Read("logs/run_log.jsonl");
        var lines = journal.TrimEnd().Split('\n');
        Assert.Contains("\"pid\"", lines[^1], StringComparison.Ordinal);
        project.Write("logs/run_log.jsonl", string.Join('\n', lines[..^1]) + "\n");

        var beside = await project.TofaAsync("run", "--on-interrupted", "retry");
        project.Write("logs/run_log.jsonl", journal);
        EndSurvivors(project);

        Assert.Equal(4, beside.ExitCode);
        Assert.Contains($"  kill -- -{Regex.Match(lines[^1], "\"pid\":\"([0-9]+)\"").Groups[1].Value}\n", beside.Error, StringComparison.Ordinal);
        Assert.Single(project.Read("runs.txt").TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Hand_edit_to_ready_is_held_back_while_a_process_of_the_attempt_still_works()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync(endSurvivors: false);
        project.Replace("runbook.yaml", "status: RUNNING", "status: READY");

        var beside = await project.TofaAsync("run");
        var runsBeside = project.Read("runs.txt").TrimEnd().Split('\n').Length;
        EndSurvivors(project);
        var after = await project.TofaAsync("run");

        Assert.Equal((4, 1), (beside.ExitCode, runsBeside));
        Assert.Contains("still alive from the attempt", beside.Error, StringComparison.Ordinal);
        Assert.Equal(2, project.Read("runs.txt").TrimEnd().Split('\n').Length);
        Assert.Contains("build: DONE", after.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_marks_it_failed_with_an_issue()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync();

        var run = await project.TofaAsync("run", "--on-interrupted", "error");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("INTERRUPTED", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
        Assert.Contains("status: ERROR", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Done_takes_it_as_finished_without_running_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync();

        var run = await project.TofaAsync("run", "--on-interrupted", "done");

        Assert.Contains("Stopped at 'check'", run.Error, StringComparison.Ordinal);
        Assert.Single(project.Read("runs.txt").TrimEnd().Split('\n'));
        Assert.Contains("status: DONE   # changed by the runner", project.Read("runbook.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hand_edit_of_the_status_settles_it_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = await KilledAsync();
        project.Replace("runbook.yaml", "status: RUNNING", "status: SKIPPED");

        var run = await project.TofaAsync("run");

        Assert.Contains("RUNNING -> SKIPPED, edited by hand in runbook.yaml", run.Error, StringComparison.Ordinal);
        Assert.Contains("Stopped at 'check'", run.Error, StringComparison.Ordinal);
        Assert.Contains("status: SKIPPED", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Running_status_that_no_journal_knows_is_an_interruption_as_well()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "status: PENDING   #", "status: RUNNING   #");

        var run = await project.TofaAsync("run");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Task 'build' is RUNNING, and nobody runs it: the journal knows no run that started it", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("built.txt"));
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<ToolProject> KilledAsync(string command = HangsOnce, bool endSurvivors = true)
    {
        var project = ToolProject.BuildAndCheck(command);
        using var runner = project.StartTofa("run");
        await project.WaitForAsync("started");
        while (!project.Read("logs/run_log.jsonl").Contains("\"pid\"", StringComparison.Ordinal))
            await Task.Delay(20, TestContext.Current.CancellationToken);

        runner.Kill(entireProcessTree: false);
        await runner.WaitForExitAsync(TestContext.Current.CancellationToken);
        if (endSurvivors)
            EndSurvivors(project);

        return project;
    }

    private static void EndSurvivors(ToolProject project)
    {
        foreach (Match match in Regex.Matches(project.Read("logs/run_log.jsonl"), "\"pid\":\"([0-9]+)\""))
        {
            using var survivor = Process.GetProcessById(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            survivor.Kill(entireProcessTree: true);
        }
    }
}
