namespace Tofa.Runner.Tests.Cli;

/// <summary><c>log</c> with the real tool.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Log_tells_what_happened_in_order_and_leaves_the_mirror_out()
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");

        var log = await project.TofaAsync("log");

        var lines = log.Output.TrimEnd().Split('\n');
        Assert.Equal(0, log.ExitCode);
        Assert.Contains("build  STATUS_CHANGED  PENDING -> READY", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("build  COMPLETE_TASK  RUNNING -> DONE", StringComparison.Ordinal));
        Assert.DoesNotContain("MIRRORED", log.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_every_record_of_the_task_that_is_asked_for()
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");

        var log = ToolProject.Json(await project.TofaAsync("log", "--task", "check", "--json"));

        var records = log.GetProperty("records").EnumerateArray().ToList();
        Assert.Equal("log", log.GetProperty("kind").GetString());
        Assert.NotEmpty(records);
        Assert.All(records, record => Assert.Equal("check", record.GetProperty("task_id").GetString()));
    }

    [Fact]
    public async Task Nothing_is_newer_than_the_far_future_and_all_is_newer_than_the_past()
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");

        Assert.Equal(string.Empty, (await project.TofaAsync("log", "--since", "9000-01-01")).Output.Trim());
        Assert.Contains("COMPLETE_TASK", (await project.TofaAsync("log", "--since", "2000-01-01T00:00:00Z")).Output, StringComparison.Ordinal);
        Assert.Contains("COMPLETE_TASK", (await project.TofaAsync("log", "--since", "24h")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neither a duration nor an instant", "log", "--since", "yesterday")]
    [InlineData("did you mean 'build'", "log", "--task", "biuld")]
    [InlineData("--follow never ends", "log", "--follow", "--json")]
    public async Task Question_that_makes_no_sense_is_refused(string message, params string[] arguments)
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");

        var refused = await project.TofaAsync(arguments);

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains(message, refused.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Followed_log_shows_what_another_process_adds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a Unix signal ends it");
        using var project = ToolProject.BuildAndCheck();
        using var follower = project.StartTofa("log", "--follow");

        await project.TofaAsync("run");
        string? line;
        do
        {
            line = await follower.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line?.Contains("COMPLETE_TASK", StringComparison.Ordinal) == false);

        follower.Kill();
        Assert.NotNull(line);
    }

    [Theory]
    [InlineData("run", "--answers", "answers.yaml")]
    [InlineData("skip", "check", "--reason", "no need")]
    public async Task Log_of_a_runner_before_this_one_is_taken_over_as_history(params string[] command)
    {
        const string Older = """{"timestamp": "2025-05-01T10:00:00Z", "task_id": "check", "event_type": "COMPLETE_TASK", "status_change": "RUNNING -> DONE"}""" + "\n";
        using var project = ToolProject.BuildAndCheck();
        project.Write("answers.yaml", "answers: { check: y }\n");
        project.Write("logs/run_log.jsonl", Older);

        var before = await project.TofaAsync("status");
        var changed = await project.TofaAsync(command);
        var log = await project.TofaAsync("log");

        Assert.Contains("PENDING  check", before.Output, StringComparison.Ordinal);
        Assert.True(changed.ExitCode == 0, changed.Everything);
        Assert.Contains("as it was it is kept in logs/run_log.jsonl.before-tofa", changed.Error, StringComparison.Ordinal);
        Assert.Equal(Older, project.Read("logs/run_log.jsonl.before-tofa"));
        Assert.StartsWith("2025-05-01T10:00:00.000Z  check  COMPLETE_TASK", log.Output, StringComparison.Ordinal);
        Assert.False(project.Exists("logs/run_log.jsonl.before-tofa-2"));
    }
}
