using static Tofa.Runner.Tests.Cli.ScriptRunbook;

namespace Tofa.Runner.Tests.Cli;

/// <summary>Runs that take a part of a runbook, several tasks at once, or more than one run in one go.</summary>
public sealed class PartsTests
{
    [Fact]
    public async Task Only_the_named_task_runs_and_the_rest_is_counted()
    {
        using var project = Chain("a", "b", "c");

        var run = await project.TofaAsync("run", "--only", "a");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal("a\n", project.Read("ran.txt"));
        Assert.Contains("All tasks that were asked for are done; 2 tasks are left.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_task_that_has_to_wait_says_for_what()
    {
        using var project = Chain("a", "b");

        var run = await project.TofaAsync("run", "--only", "b");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("'b' waits for 'a'", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("ran.txt"));
    }

    [Fact]
    public async Task Run_until_a_task_stops_behind_it_and_from_it_goes_on()
    {
        using var project = Chain("a", "b", "c");

        var until = await project.TofaAsync("run", "--until", "b");
        var from = await project.TofaAsync("run", "--from", "c");

        Assert.True((until.ExitCode, from.ExitCode) == (0, 0), until.Everything + from.Everything);
        Assert.Contains("1 task is left", until.Error, StringComparison.Ordinal);
        Assert.Equal("a\nb\nc\n", project.Read("ran.txt"));
    }

    [Theory]
    [InlineData("--only")]
    [InlineData("--from")]
    [InlineData("--until")]
    [InlineData("--start-from")]
    public async Task Task_that_is_not_there_is_a_usage_error_with_the_nearest_id(string option)
    {
        using var project = Chain("ingest", "check");

        var run = await project.TofaAsync("run", option, "ingset");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean 'ingest'?", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("ran.txt"));
    }

    [Fact]
    public async Task Starting_from_a_task_skips_what_is_not_done_and_says_so_but_leaves_what_is()
    {
        using var project = Chain("a", "b", "c");
        await project.TofaAsync("run", "--only", "a");

        var run = await project.TofaAsync("run", "--start-from", "c");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal("a\nc\n", project.Read("ran.txt"));
        Assert.Contains("Task 'b': READY -> SKIPPED, as the run starts from 'c'.", run.Error, StringComparison.Ordinal);
        Assert.Equal("DONE SKIPPED DONE", Statuses(project, "a", "b", "c"));
        Assert.Contains("SKIP_TASK", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_step_is_one_task()
    {
        using var project = Chain("a", "b");

        var run = await project.TofaAsync("run", "--step");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("a\n", project.Read("ran.txt"));
        Assert.Contains("One step is done; 1 task is left.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_that_fails_is_a_failure()
    {
        using var project = Tasks(("a", "exit 3", []), ("b", "true", []));

        Assert.Equal(1, (await project.TofaAsync("run", "--step")).ExitCode);
    }

    [Fact]
    public async Task Failure_ends_the_run_unless_it_was_told_to_keep_going()
    {
        using var project = Tasks(("a", "exit 3", []), ("b", "echo b >> ran.txt", ["a"]), ("c", "echo c >> ran.txt", []));

        var first = await project.TofaAsync("run");
        Assert.Equal(1, first.ExitCode);
        Assert.False(project.Exists("ran.txt"));

        var second = await project.TofaAsync("run", "--keep-going");

        Assert.Equal(1, second.ExitCode);
        Assert.Equal("c\n", project.Read("ran.txt"));
        Assert.Equal("ERROR PENDING DONE", Statuses(project, "a", "b", "c"));
        Assert.Contains("Task 'a' failed; nothing else is started until that is settled.", first.Error, StringComparison.Ordinal);
        Assert.Contains("Task 'a' failed; what depends on that is held back until that is settled.", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_going_sets_a_task_aside_that_waits_for_a_person_and_still_tells()
    {
        using var project = Tasks(("a", null, []), ("b", "echo b >> ran.txt", []));

        var run = await project.TofaAsync("run", "-k");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal("b\n", project.Read("ran.txt"));
        Assert.Contains("Stopped at 'a'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_run_at_once_where_nothing_holds_them_back()
    {
        // Each waits for the other: only where both are at work does either end.
        using var project = Tasks(
            ("a", "touch a.txt; until test -e b.txt; do sleep 0.05; done", []),
            ("b", "touch b.txt; until test -e a.txt; do sleep 0.05; done", []),
            ("c", "echo c >> ran.txt", ["a", "b"]));

        var run = await project.TofaAsync("run", "--jobs", "2");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal("DONE DONE DONE", Statuses(project, "a", "b", "c"));
    }

    [Fact]
    public async Task Messages_about_tasks_that_are_at_work_at_once_name_their_task()
    {
        using var project = Tasks(("a", "sleep 30 & touch a.txt; until test -e b.txt; do sleep 0.05; done", []), ("b", "until test -e a.txt; do sleep 0.05; done; touch b.txt", []), ("c", null, ["a", "b"]));

        var both = await project.TofaAsync("run", "-j", "2", "--only", "a", "--only", "b");
        var alone = await project.TofaAsync("run");

        Assert.Contains("\na: a process that the script started keeps its output open", both.Error, StringComparison.Ordinal);
        Assert.Contains("\nb: Running until test -e a.txt", both.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("c: Do it", alone.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_that_are_at_work_end_before_a_failure_stops_the_run()
    {
        using var project = Tasks(
            ("a", "until test -e b.txt; do sleep 0.05; done; exit 3", []),
            ("b", "touch b.txt; sleep 0.5; echo b >> ran.txt", []),
            ("c", "echo c >> ran.txt", []));

        var run = await project.TofaAsync("run", "-j", "2");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("b\n", project.Read("ran.txt"));
        Assert.Equal("ERROR DONE READY", Statuses(project, "a", "b", "c"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("257")]
    public async Task Number_of_jobs_that_makes_no_sense_is_refused(string jobs)
    {
        using var project = Chain("a");

        var run = await project.TofaAsync("run", $"--jobs={jobs}");

        Assert.Equal(2, run.ExitCode);
        Assert.False(project.Exists("ran.txt"));
    }

    [Fact]
    public async Task Dry_run_looks_at_the_part_that_was_asked_for()
    {
        using var project = Chain("a", "b");

        var dry = await project.TofaAsync("run", "--only", "b", "--dry-run");

        Assert.Contains("'b' (b) waits for a", dry.Output, StringComparison.Ordinal);
        Assert.False(project.Exists("ran.txt"));
    }

    [Fact]
    public async Task Task_that_a_script_adds_to_the_runbook_is_taken_in_the_same_run()
    {
        using var project = Tasks(("a", "sed -i 's/^# more$/  - { id: b, name: b, status: PENDING, type: AUTOMATED_SCRIPT, task_detail_file: tasks\\/b.yaml }/' runbook.yaml", []));
        project.Write("tasks/b.yaml", "id: b\ntype: AUTOMATED_SCRIPT\nscript_details:\n  command: echo b >> ran.txt\n");

        var run = await project.TofaAsync("run");

        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal("b\n", project.Read("ran.txt"));
    }

    [Fact]
    public async Task Long_task_is_shown_as_running_while_it_runs_also_behind_short_ones()
    {
        using var project = Tasks(("a", "true", []), ("b", "true", ["a"]), ("c", "touch started.txt; until grep -q RUNNING tasks/c.yaml; do sleep 0.05; done", ["b"]));

        var run = await project.TofaAsync("run");

        Assert.True(run.ExitCode == 0, run.Everything);
    }

    [Fact]
    public async Task Watched_run_goes_on_when_the_cause_of_a_failure_is_mended()
    {
        using var project = Tasks(("a", "test -e mended.txt && echo a >> ran.txt", []));
        using var run = project.StartTofa("run", "--watch");
        var said = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await project.WaitForTextAsync("runbook.yaml", "ERROR");

        project.Write("mended.txt", string.Empty);
        project.Replace("runbook.yaml", "status: ERROR", "status: READY");
        await project.WaitForAsync("ran.txt");
        await project.WaitForTextAsync("runbook.yaml", "DONE");
        using (System.Diagnostics.Process.Start("kill", ["-INT", $"{run.Id}"]))
            await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(run.ExitCode == 130, await said);
        Assert.Contains("Watching for changes", await said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--only", "a", "--start-from", "b")]
    [InlineData("--only", "a", "--from", "b")]
    [InlineData("--from", "b", "--until", "a")]
    public async Task Options_that_select_no_task_together_are_refused_and_leave_nothing_out(params string[] options)
    {
        using var project = Tasks(("a", "echo a >> ran.txt", []), ("b", "echo b >> ran.txt", []));

        var run = await project.TofaAsync(["run", .. options]);
        var dry = await project.TofaAsync(["run", "--dry-run", .. options]);

        Assert.Equal((2, 2), (run.ExitCode, dry.ExitCode));
        Assert.False(project.Exists("logs/run_log.jsonl"));
    }

    [Fact]
    public async Task Dry_run_says_what_a_start_from_a_task_would_leave_out()
    {
        using var project = Chain("a", "b", "c");

        var dry = await project.TofaAsync("run", "--start-from", "c", "--dry-run");

        Assert.Contains("'a', 'b' would be SKIPPED. Task 'c' (c) comes next.", dry.Output, StringComparison.Ordinal);
        Assert.False(project.Exists("logs/run_log.jsonl"));
    }
}
