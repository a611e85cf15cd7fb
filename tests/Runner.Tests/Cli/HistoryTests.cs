using System.Diagnostics;
using System.Text.Json;
using Tofa.Support;

namespace Tofa.Runner.Tests.Cli;

/// <summary><c>history</c> lists attempts, <c>status --watch</c> shows what changes.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task Attempts_are_listed_with_their_time_their_end_and_the_log_that_is_there()
    {
        using var project = ToolProject.BuildAndCheck("exit 3");
        await project.TofaAsync("run");
        project.Replace("tasks/build.yaml", "exit 3", "echo built");
        await project.TofaAsync("retry", "build");
        await project.TofaAsync("run");

        var all = Attempts(await project.TofaAsync("history", "--json"));
        var one = Attempts(await project.TofaAsync("history", "check", "--json"));

        Assert.Equal(
            [("build", 1, "ERROR", "logs/tasks/build.1.log"), ("build", 2, "DONE", "logs/tasks/build.2.log"), ("check", 1, "READY", null)],
            all.Select(attempt => (attempt.GetProperty("task_id").GetString(), attempt.GetProperty("attempt").GetInt32(), attempt.GetProperty("outcome").GetString(), attempt.GetProperty("log_file").GetString())));
        Assert.All(all, attempt => Assert.True(attempt.GetProperty("measured").GetBoolean() && attempt.GetProperty("seconds").GetDecimal() < 60));
        Assert.Equal("waits for a person", Assert.Single(one).GetProperty("remark").GetString());
    }

    [Fact]
    public async Task Duration_from_two_times_of_day_is_marked_and_a_running_attempt_has_none()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write("logs/run_log.jsonl", """
            {"schema":1,"seq":1,"timestamp":"2026-01-01T00:00:00.000Z","task_id":"build","event_type":"START_TASK","status_change":"READY -> RUNNING"}
            {"schema":1,"seq":2,"timestamp":"2026-01-01T00:00:01.500Z","task_id":"build","event_type":"ERROR_TASK","status_change":"RUNNING -> ERROR"}
            {"schema":1,"seq":3,"timestamp":"2026-01-01T00:00:02.000Z","task_id":"build","event_type":"START_TASK","status_change":"READY -> RUNNING"}

            """);

        var history = await project.TofaAsync("history");

        Assert.Matches(@"(?m)^2026-01-01T00:00:00\.000Z  ~1\.5 s +ERROR +build  1  -$", history.Output);
        Assert.Matches(@"(?m)^2026-01-01T00:00:02\.000Z  - +RUNNING  build  2  -$", history.Output);
    }

    [Fact]
    public async Task Misspelt_id_is_offered_and_an_empty_journal_says_so()
    {
        using var project = ToolProject.BuildAndCheck();

        Assert.StartsWith("No task was started yet.", (await project.TofaAsync("history")).Output, StringComparison.Ordinal);
        await project.TofaAsync("run");
        var misspelt = await project.TofaAsync("history", "biuld");

        Assert.Equal(2, misspelt.ExitCode);
        Assert.Contains("did you mean 'build'?", misspelt.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manual_task_is_shown_without_a_log_that_was_never_written()
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("run");

        Assert.Equal(JsonValueKind.Null, ToolProject.Json(await project.TofaAsync("show", "check", "--json")).GetProperty("log_file").ValueKind);
        Assert.Equal("logs/tasks/build.1.log", ToolProject.Json(await project.TofaAsync("show", "build", "--json")).GetProperty("log_file").GetString());
    }

    [Fact]
    public async Task Watched_status_tells_each_change_in_a_line_and_keeps_no_runner_waiting()
    {
        using var project = ToolProject.BuildAndCheck();
        using var watch = project.StartTofa("status", "--watch");
        var lines = new List<string>();
        while (await watch.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("2 tasks", StringComparison.Ordinal))
            lines.Add(line);

        var run = await project.TofaAsync("run");
        while (await watch.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.StartsWith("check: ", StringComparison.Ordinal))
            Assert.Matches("^build: |^A runner|^No runner", line);

        using (Process.Start("kill", ["-INT", $"{watch.Id}"]))
            await watch.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(130, watch.ExitCode);
        Assert.Equal(2, lines.Count(line => line.StartsWith("PENDING", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Watching_and_one_json_document_exclude_each_other()
    {
        using var project = ToolProject.BuildAndCheck();

        Assert.Equal(2, (await project.TofaAsync("status", "--watch", "--json")).ExitCode);
    }

    private static List<JsonElement> Attempts(CommandResult history) => [.. ToolProject.Json(history).GetProperty("attempts").EnumerateArray()];
}
