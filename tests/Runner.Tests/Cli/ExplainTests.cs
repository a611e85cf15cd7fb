using System.Text.Json;

namespace Tofa.Runner.Tests.Cli;

/// <summary><c>explain ID</c>: why a task does not start, down to the root.</summary>
public sealed class ExplainTests
{
    [Fact]
    public async Task Waiting_task_is_explained_down_to_the_task_that_can_start()
    {
        using var project = Chain();

        var explanation = await ExplainAsync(project, "publish");

        Assert.Equal("blocked", explanation.GetProperty("standing").GetString());
        Assert.Equal([("check", 1, false), ("build", 2, true)], Causes(explanation));
        Assert.Equal(["'build': run."], Texts(explanation, "remedies"));
        Assert.Equal(["tofa run"], Texts(explanation, "next_commands"));
    }

    [Fact]
    public async Task Failure_below_is_the_root_with_its_issue_and_its_way_out()
    {
        using var project = Chain("exit 3");
        await project.TofaAsync("run");

        var waiting = await project.TofaAsync("explain", "publish");
        var failed = await ExplainAsync(project, "build");

        Assert.Contains("    build: ERROR, failed (SCRIPT_ERROR: exit code 3)", waiting.Output, StringComparison.Ordinal);
        Assert.Contains("tofa retry build --resolution '…'", waiting.Error, StringComparison.Ordinal);
        Assert.Equal("failed", failed.GetProperty("standing").GetString());
    }

    [Fact]
    public async Task Cause_is_told_whole_with_what_the_script_said_last()
    {
        using var project = Chain("echo first; echo '  second'; exit 3");
        var run = await project.TofaAsync("run");

        var waiting = await project.TofaAsync("explain", "publish");
        var history = await project.TofaAsync("history");

        Assert.Contains("    build: ERROR, failed (SCRIPT_ERROR: exit code 3; last output:\n      first\n        second)\n", waiting.Output, StringComparison.Ordinal);
        Assert.Matches(@"build\.1\.log  exit code 3; last output:\n    first\n      second\n", history.Output);
        Assert.Contains("Running echo first; echo '  second'; exit 3\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_is_shown_without_the_line_break_at_its_end()
    {
        using var project = Chain("echo one\nexit 3\n");

        var run = await project.TofaAsync("run");

        Assert.Contains("Running echo one\n    exit 3\nIts output goes to", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_that_could_start_is_held_by_a_failure_that_it_has_nothing_to_do_with()
    {
        using var project = Chain("exit 3");
        project.Write("tasks/aside.yaml", "{id: aside, name: Aside, status: PENDING, type: MANUAL, manual_instructions: [do it]}\n");
        project.Write("runbook.yaml", project.Read("runbook.yaml") + "  - {id: aside, name: Aside, type: MANUAL, status: PENDING, depends_on: [], task_detail_file: tasks/aside.yaml}\n");

        var before = await ExplainAsync(project, "aside");
        await project.TofaAsync("run");
        var after = await ExplainAsync(project, "aside");

        Assert.Equal("queued", before.GetProperty("standing").GetString());
        Assert.Contains("1 other comes before it", before.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("held", after.GetProperty("standing").GetString());
        Assert.Equal([("build", 0, true)], Causes(after));
    }

    [Fact]
    public async Task Interrupted_task_asks_what_becomes_of_it()
    {
        using var project = Chain();
        project.Replace("runbook.yaml", "status: PENDING   #", "status: RUNNING   #");

        var explanation = await ExplainAsync(project, "build");

        Assert.Equal("interrupted", explanation.GetProperty("standing").GetString());
        Assert.Contains("tofa run --on-interrupted retry", Texts(explanation, "next_commands"));
    }

    [Fact]
    public async Task What_a_run_will_need_a_person_for_is_told_beforehand()
    {
        using var project = Chain();
        project.Write("tasks/check.yaml", project.Read("tasks/check.yaml") + "certainty: 0.5\nalternatives: [Look twice]\n");

        var needs = Texts(await ExplainAsync(project, "check"), "needs");

        Assert.Contains("Its certainty is 0.5, below 0.95. Alternatives:", needs);
        Assert.Contains("A person does it, and says so at a terminal or with --answers.", needs);
        Assert.Empty(Texts(await ExplainAsync(project, "build"), "needs"));
    }

    [Fact]
    public async Task Done_task_has_nothing_in_its_way()
    {
        using var project = Chain();
        await project.TofaAsync("run");

        var explanation = await ExplainAsync(project, "build");

        Assert.Equal("done", explanation.GetProperty("standing").GetString());
        Assert.Empty(explanation.GetProperty("causes").EnumerateArray());
    }

    [Fact]
    public async Task Runbook_that_does_not_compile_is_what_is_in_the_way_of_every_task()
    {
        using var project = Chain();
        project.Replace("runbook.yaml", "[build]", "[biuld]");

        var explanation = await project.TofaAsync("explain", "publish");

        Assert.Equal(3, explanation.ExitCode);
        Assert.Contains("error TOFA5009", explanation.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing can start, 'publish' neither", explanation.Error, StringComparison.Ordinal);
    }

    private static ToolProject Chain(string command = "true")
    {
        var project = ToolProject.BuildAndCheck(command);
        project.Write("runbook.yaml", project.Read("runbook.yaml").TrimEnd('\n') + "\n  - {id: publish, name: Publish, type: MANUAL, status: PENDING, depends_on: [check], task_detail_file: tasks/publish.yaml}\n");
        project.Write("tasks/publish.yaml", "{id: publish, name: Publish, status: PENDING, type: MANUAL, manual_instructions: [do it]}\n");
        return project;
    }

    private static async Task<JsonElement> ExplainAsync(ToolProject project, string id) => ToolProject.Json(await project.TofaAsync("explain", id, "--json"));

    private static List<(string?, int, bool)> Causes(JsonElement explanation) =>
        [.. explanation.GetProperty("causes").EnumerateArray().Select(cause => (cause.GetProperty("id").GetString(), cause.GetProperty("depth").GetInt32(), cause.GetProperty("reason").ValueKind == JsonValueKind.String))];

    private static List<string?> Texts(JsonElement document, string name) => [.. document.GetProperty(name).EnumerateArray().Select(item => item.GetString())];
}
