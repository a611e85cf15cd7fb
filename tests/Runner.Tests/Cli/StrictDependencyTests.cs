using System.Text.Json;

namespace Tofa.Runner.Tests.Cli;

/// <summary><c>require: done</c> (decision C-7), as a person meets it.</summary>
public sealed class StrictDependencyTests
{
    [Fact]
    public async Task Left_out_task_blocks_what_requires_it_done_and_every_command_says_why()
    {
        using var project = Strict();

        var skip = await project.TofaAsync("skip", "build");
        var (run, status, next) = (await project.TofaAsync("run"), await project.TofaAsync("status"), await project.TofaAsync("next"));
        var explain = await project.TofaAsync("explain", "check");

        Assert.Contains("Does not go on, because 'build' has to be DONE for it: 'check'.", skip.Everything, StringComparison.Ordinal);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("'check' waits for 'build', which is SKIPPED but has to be DONE", run.Error, StringComparison.Ordinal);
        Assert.Contains("Check it  (waits for build, which is SKIPPED but has to be DONE)", status.Output, StringComparison.Ordinal);
        Assert.Contains("Task 'check' (Check it) waits for build, which is SKIPPED but has to be DONE.", next.Output, StringComparison.Ordinal);
        Assert.Contains("waits for 'build', which is SKIPPED but has to be DONE.", explain.Output, StringComparison.Ordinal);
        Assert.Contains("tofa retry build", explain.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Task_that_is_run_after_all_lets_go_what_requires_it()
    {
        using var project = Strict();
        await project.TofaAsync("skip", "build");

        await project.TofaAsync("retry", "build");
        var run = await project.TofaAsync("run");
        var check = await ExplainAsync(project, "check");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal("next", check.GetProperty("standing").GetString());
        Assert.Equal(["build"], Texts(check.GetProperty("task"), "requires_done"));
    }

    [Fact]
    public async Task Left_out_task_lets_go_what_does_not_say_how_it_depends()
    {
        using var project = ToolProject.BuildAndCheck();
        await project.TofaAsync("skip", "build");

        Assert.Equal("next", (await ExplainAsync(project, "check")).GetProperty("standing").GetString());
        Assert.Contains("what depends on it goes on.", (await project.TofaAsync("explain", "build")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explanation_ends_at_the_left_out_task_and_names_the_ways_out()
    {
        using var project = Strict();
        project.Replace("runbook.yaml", "status: PENDING   #", "status: SKIPPED   #");
        project.Replace("tasks/build.yaml", "status: PENDING", "status: SKIPPED");

        var (check, build) = (await ExplainAsync(project, "check"), await ExplainAsync(project, "build"));

        Assert.Equal("was left out, but has to be DONE", Assert.Single(check.GetProperty("causes").EnumerateArray()).GetProperty("reason").GetString());
        Assert.Contains("'require: done'", Assert.Single(Texts(check, "remedies")), StringComparison.Ordinal);
        Assert.Contains("but for 'check', for which it has to be DONE.", build.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private static ToolProject Strict()
    {
        var project = ToolProject.BuildAndCheck("true");
        project.Replace("runbook.yaml", "[build]", "[{ id: build, require: done }]");
        return project;
    }

    private static async Task<JsonElement> ExplainAsync(ToolProject project, string id) => ToolProject.Json(await project.TofaAsync("explain", id, "--json"));

    private static List<string?> Texts(JsonElement document, string name) => [.. document.GetProperty(name).EnumerateArray().Select(item => item.GetString())];
}
