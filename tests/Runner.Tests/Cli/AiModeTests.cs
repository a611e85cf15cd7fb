namespace Tofa.Runner.Tests.Cli;

/// <summary>Where answers come from, seen from outside.</summary>
public sealed class AiModeTests
{
    [Theory]
    [InlineData("openai", "OPENAI_API_KEY")]
    [InlineData("replay", "ai_recordings/draft.yaml")]
    public async Task Task_that_can_get_no_answer_is_told_before_the_first_step(string mode, string reason)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("OPENAI_API_KEY") is not null || Environment.GetEnvironmentVariable("OPENAI_BASE_URL") is not null, "the environment names a model");
        using var project = WithDraft("pause: false");

        var refused = await project.TofaAsync("run", "--ai", mode);

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Task 'draft' could get no answer, so nothing was started", refused.Error, StringComparison.Ordinal);
        Assert.Contains(reason, refused.Error, StringComparison.Ordinal);
        Assert.False(project.Exists("built.txt"));
    }

    [Theory]
    [InlineData("DONE", "openai")]
    [InlineData("SKIPPED", "replay")]
    public async Task Task_that_needs_no_answer_any_more_holds_nothing_up(string status, string mode)
    {
        using var project = WithDraft("pause: false");
        await project.TofaAsync("set", "draft", status, "--reason", "not needed");

        var run = await project.TofaAsync("run", "--ai", mode);

        Assert.Equal(0, run.ExitCode);
        Assert.True(project.Exists("built.txt"));
    }

    [Fact]
    public async Task Task_that_the_run_was_not_asked_to_take_holds_nothing_up()
    {
        using var project = WithDraft("pause: false");

        var run = await project.TofaAsync("run", "--ai", "replay", "--only", "build");

        Assert.Equal(0, run.ExitCode);
        Assert.True(project.Exists("built.txt"));
    }

    [Fact]
    public async Task Relayed_answer_whose_work_is_put_off_is_there_for_the_next_run()
    {
        using var project = WithDraft("pause: [{ when: after, if: { output_tokens: '> 4000' }, because: Look twice. }]");
        await project.TofaAsync("run", "--ai", "relay");
        project.Write(".tofa/relay/draft.answer.md", "Hello.");
        project.Write("one.yaml", "answers:\n  draft: [y]\n");
        project.Write("two.yaml", "answers:\n  draft: [y, y]\n");

        var put = await project.TofaAsync("run", "--ai", "relay", "--answers", "one.yaml");
        var waiting = project.Exists(".tofa/relay/draft.answer.md");
        var done = await project.TofaAsync("run", "--ai", "relay", "--answers", "two.yaml");

        Assert.Equal((4, true, 0), (put.ExitCode, waiting, done.ExitCode));
        Assert.Contains("draft.answer.md again, for the next run", put.Everything, StringComparison.Ordinal);
        Assert.Equal("Hello.", project.Read("outputs/draft.md").TrimEnd());
        Assert.False(project.Exists(".tofa/relay/draft.answer.md"));
    }

    private static ToolProject WithDraft(string pause)
    {
        var project = ToolProject.BuildAndCheck();
        project.Replace("runbook.yaml", "name: Check it\n    id: check\n    type: MANUAL", "name: Draft it\n    id: draft\n    type: AI_ASSISTED");
        project.Replace("runbook.yaml", "tasks/check.yaml", "tasks/draft.yaml");
        File.Delete(Path.Combine(project.Directory, "tasks/check.yaml"));
        project.Write("tasks/draft.yaml", $"id: draft\nname: Draft it\nstatus: PENDING\ntype: AI_ASSISTED\noutput_artifact: outputs/draft.md\n{pause}\nai_details:\n  prompt: Say hello.\n");
        return project;
    }
}
