namespace Tofa.Runner.Tests.Cli;

/// <summary>Costs and budgets, seen from outside.</summary>
public sealed class CostTests
{
    [Fact]
    public async Task Cost_of_a_run_without_a_model_is_nothing_and_recorded_answers_are_counted_apart()
    {
        using var project = WithDraft();
        await project.TofaAsync("run", "--ai", "replay", "--answers", "answers.yaml", "--budget", "0");

        var text = await project.TofaAsync("cost");
        var json = ToolProject.Json(await project.TofaAsync("cost", "--json"));

        Assert.Equal((0, "No model was asked; 1 answer from recordings or by hand."), (text.ExitCode, text.Output.TrimEnd()));
        Assert.Equal(("cost", 0, 1), (json.GetProperty("kind").GetString(), json.GetProperty("total").GetProperty("calls").GetInt32(), json.GetProperty("other_answers").GetInt32()));
        Assert.True(project.Exists("outputs/draft.md"));
    }

    [Fact]
    public async Task Prices_that_cannot_be_used_stop_the_run_before_it_begins()
    {
        using var project = WithDraft();
        project.Write("ai_prices.yaml", "as_of: 2030-01-01\nmodels:\n  m: { input: cheap, output: 1 }\n");

        var run = await project.TofaAsync("run");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("ai_prices.yaml(3,15): error: 'input' has to be US dollars", run.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("built.txt"));
    }

    [Fact]
    public async Task Budget_that_is_no_amount_is_told()
    {
        using var project = WithDraft();

        var run = await project.TofaAsync("run", "--budget", "2,50");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("'2,50' is none", run.Error, StringComparison.Ordinal);
    }

    private static ToolProject WithDraft()
    {
        var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "name: Check it\n    id: check\n    type: MANUAL", "name: Draft it\n    id: draft\n    type: AI_ASSISTED");
        project.Replace("runbook.yaml", "tasks/check.yaml", "tasks/draft.yaml");
        File.Delete(Path.Combine(project.Directory, "tasks/check.yaml"));
        project.Write("tasks/draft.yaml", "id: draft\nname: Draft it\nstatus: PENDING\ntype: AI_ASSISTED\noutput_artifact: outputs/draft.md\nai_details:\n  prompt: Say hello.\n  budget_usd: 0.50\n");
        project.Write("ai_recordings/draft.yaml", "schema: 1\nsample: true\nreplies:\n  - text: Hello.\n");
        project.Write("answers.yaml", "answers:\n  draft: y\n");
        return project;
    }
}
