namespace Tofa.Runner.Tests.Cli;

/// <summary><c>set</c>, <c>retry</c> and <c>skip</c> with the real tool: journalled with the reason, mirrored into both files (R001-66).</summary>
public sealed class ChangeTests
{
    private const string FailsOnce = "echo run >> runs.txt; test $(wc -l < runs.txt) -gt 1";

    [Fact]
    public async Task Failed_task_is_retried_with_a_resolution_and_the_run_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck(FailsOnce);
        var failed = await project.TofaAsync("run");
        Assert.Contains("tofa retry build --resolution", failed.Error, StringComparison.Ordinal);

        var retry = await project.TofaAsync("retry", "build", "--resolution", "the disk was full: freed");

        Assert.Equal((0, "build: ERROR -> READY"), (retry.ExitCode, retry.Output.Trim()));
        Assert.Contains("status: READY   # changed by the runner", project.Read("runbook.yaml"), StringComparison.Ordinal);
        Assert.Contains("status: READY # ours", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
        Assert.Contains("resolution: \"the disk was full: freed\"", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
        Assert.Contains("\"resolution\":\"the disk was full: freed\"", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);

        var run = await project.TofaAsync("run");
        Assert.Contains("build: DONE", run.Everything, StringComparison.Ordinal);
        Assert.Equal(2, project.Read("runs.txt").TrimEnd().Split('\n').Length);
    }

    [Fact]
    public async Task Resolution_that_somebody_wrote_is_not_overwritten()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck(FailsOnce);
        await project.TofaAsync("run");
        project.Replace("tasks/build.yaml", "resolution: \"\"", "resolution: mine");

        await project.TofaAsync("retry", "build", "--resolution", "theirs");

        Assert.Contains("resolution: mine", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("theirs", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
        Assert.Contains("theirs", project.Read("logs/run_log.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolution_of_a_task_that_ran_and_was_set_back_is_noted_and_one_that_never_ran_is_told_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck(FailsOnce);
        var early = await project.TofaAsync("retry", "build", "--resolution", "x");
        await project.TofaAsync("run");
        await project.TofaAsync("set", "build", "READY", "--reason", "again");

        var retry = await project.TofaAsync("retry", "build", "--resolution", "freed the disk");

        Assert.Equal(1, early.ExitCode);
        Assert.Contains("has not run yet", early.Error, StringComparison.Ordinal);
        Assert.Equal((0, "'build' is READY already; the resolution is noted."), (retry.ExitCode, retry.Output.Trim()));
        Assert.Contains("resolution: \"freed the disk\"", project.Read("tasks/build.yaml"), StringComparison.Ordinal);
        Assert.Contains("build: DONE", (await project.TofaAsync("run")).Everything, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set", "build", "DONE", "--reason", "")]
    [InlineData("skip", "build", "--reason", "  ")]
    [InlineData("retry", "build", "--resolution", "")]
    public async Task Empty_text_is_no_reason(params string[] arguments)
    {
        using var project = ToolProject.BuildAndCheck();

        var change = await project.TofaAsync(arguments);

        Assert.Equal(2, change.ExitCode);
        Assert.Contains("is given without a text", change.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("logs/run_log.jsonl"));
    }

    [Fact]
    public async Task Command_without_its_arguments_is_told_once_with_its_own_help()
    {
        using var project = ToolProject.BuildAndCheck();

        var set = await project.TofaAsync("set");

        Assert.Equal(2, set.ExitCode);
        Assert.Equal(set.Error.Split('\n').Distinct(), set.Error.Split('\n'));
        Assert.EndsWith("  tofa set --help", set.Error.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skipped_task_lets_the_next_one_go_on()
    {
        using var project = ToolProject.BuildAndCheck();

        var skip = await project.TofaAsync("skip", "build", "--reason", "built elsewhere");
        var run = await project.TofaAsync("run");

        Assert.Equal(0, skip.ExitCode);
        Assert.Contains("Stopped at 'check'", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("built.txt"));
        Assert.Contains("built elsewhere", (await project.TofaAsync("show", "build")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dry_run_says_what_would_change_and_writes_nothing()
    {
        using var project = ToolProject.BuildAndCheck();
        var (runbook, detail) = (project.Read("runbook.yaml"), project.Read("tasks/build.yaml"));

        var dry = ToolProject.Json(await project.TofaAsync("set", "build", "DONE", "--reason", "by hand", "--dry-run", "--json"));

        Assert.True(dry.GetProperty("dry_run").GetBoolean());
        Assert.Equal("DONE", dry.GetProperty("changes")[0].GetProperty("to").GetString());
        Assert.Equal((runbook, detail), (project.Read("runbook.yaml"), project.Read("tasks/build.yaml")));
        Assert.False(project.Exists("logs/run_log.jsonl"));
    }

    [Theory]
    [InlineData(2, "did you mean 'build'", "skip", "biuld")]
    [InlineData(2, "RUNNING", "set", "build", "RUNNING", "--reason", "x")]
    [InlineData(2, "--reason", "set", "build", "DONE")]
    [InlineData(1, "has not run yet", "retry", "build")]
    public async Task Request_that_cannot_be_met_is_refused_and_changes_nothing(int exitCode, string message, params string[] arguments)
    {
        using var project = ToolProject.BuildAndCheck();
        var runbook = project.Read("runbook.yaml");

        var refused = await project.TofaAsync(arguments);

        Assert.Equal(exitCode, refused.ExitCode);
        Assert.Contains(message, refused.Error, StringComparison.Ordinal);
        Assert.Equal(runbook, project.Read("runbook.yaml"));
    }

    [Fact]
    public async Task Runbook_that_does_not_parse_is_left_alone()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write("runbook.yaml", "tasks: [\n");

        var set = await project.TofaAsync("set", "build", "DONE", "--reason", "by hand");

        Assert.Equal((3, "tasks: [\n"), (set.ExitCode, project.Read("runbook.yaml")));
    }

    [Fact]
    public async Task Live_runner_keeps_the_change_out()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix shell line");
        using var project = ToolProject.BuildAndCheck("touch started; sleep 100");
        using var runner = project.StartTofa("run");
        await project.WaitForAsync("started");

        var set = await project.TofaAsync("skip", "check");
        runner.Kill(entireProcessTree: true);

        Assert.Equal(5, set.ExitCode);
        Assert.Contains("status: PENDING", project.Read("tasks/check.yaml"), StringComparison.Ordinal);
    }
}
