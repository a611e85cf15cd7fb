namespace Tofa.Runner.Tests.Cli;

/// <summary>What is suggested can help: it is not what was just refused.</summary>
public sealed class NextCommandTests
{
    [Theory]
    [InlineData("  tofa run --help", "run", "--answers", "nowhere.yaml")]
    [InlineData("  tofa log --help", "log", "--since", "yesterday")]
    [InlineData("  tofa run --help", "run", "--only", "check", "--from", "build", "--until", "build")]
    public async Task Usage_of_a_command_is_told_by_its_own_help(string expected, params string[] command)
    {
        using var project = ToolProject.BuildAndCheck();

        var refused = await project.TofaAsync(command);

        Assert.Equal(2, refused.ExitCode);
        Assert.EndsWith($"Next:\n{expected}\n", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mistaken_prices_are_not_looked_at_by_the_command_that_they_stop()
    {
        using var project = ToolProject.BuildAndCheck();
        project.Write("ai_prices.yaml", "models: [\n");

        var cost = await project.TofaAsync("cost");
        var validate = await project.TofaAsync("validate");

        Assert.Equal(3, cost.ExitCode);
        Assert.EndsWith("Next:\n  tofa validate\n", cost.Error, StringComparison.Ordinal);
        Assert.Contains("ai_prices.yaml(", validate.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Runbook_that_is_done_is_looked_back_at_and_one_that_is_not_goes_on()
    {
        using var project = ScriptRunbook.Chain("a", "b");

        var open = await project.TofaAsync("status");
        await project.TofaAsync("run");
        var done = await project.TofaAsync("status");

        Assert.EndsWith("Next:\n  tofa next\n  tofa run\n", open.Error, StringComparison.Ordinal);
        Assert.EndsWith("Next:\n  tofa history\n  tofa log\n", done.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Budget_of_nothing_is_not_suggested_again()
    {
        using var project = new ToolProject();
        project.Write("runbook.yaml", "tasks:\n  - id: draft\n    name: Draft\n    status: PENDING\n    type: AI_ASSISTED\n    task_detail_file: tasks/draft.yaml\n");
        project.Write("tasks/draft.yaml", "id: draft\ntype: AI_ASSISTED\noutput_artifact: outputs/draft.md\nai_details:\n  prompt: Say hello.\n");
        project.Write("answers.yaml", "answers:\n  draft: y\n");

        var run = await project.TofaAsync(
            new Dictionary<string, string?> { ["OPENAI_API_KEY"] = "no-key-at-all", ["OPENAI_BASE_URL"] = "http://127.0.0.1:9/v1" }, "run", "--ai", "openai", "--answers", "answers.yaml", "--budget", "0");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("The run may spend nothing (a budget of 0 USD)", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("run --budget 0", run.Error.Split("Next:")[1].Split('\n')[1], StringComparison.Ordinal);
        Assert.Contains("  tofa run --budget 1.00 --ai openai --answers answers.yaml\n", run.Error, StringComparison.Ordinal);
    }
}
