namespace Tofa.Runner.Tests.Ai;

/// <summary>A relay takes several runs; each goes on where the one before it stopped.</summary>
public sealed class RelayResumeTests : IDisposable
{
    private const string Relay = ".tofa/relay/draft";

    private readonly AiProject project = new("http://127.0.0.1:1/v1", answers: "[r, y]");

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task After_a_retry_the_next_run_goes_on_with_the_fallback_prompt_and_the_next_answer()
    {
        Assert.Equal(4, await project.RunAsync("relay"));
        project.Write($"{Relay}.answer.md", "First.");
        Assert.Equal(4, await project.RunAsync("relay"));
        Assert.Equal(4, await project.RunAsync("relay"));
        Assert.Equal("Say hello again.", project.Read($"{Relay}.fallback.prompt.md"));
        project.Write($"{Relay}.fallback.answer.md", "Second.");
        Assert.Equal(0, await project.RunAsync("relay"));

        Assert.Equal("Second.\n", project.Artifact);
        Assert.Equal(["first", "first", "fallback", "fallback", "fallback"], project.Responses("variant"));
    }

    [Fact]
    public async Task A_task_that_is_done_again_begins_with_the_first_prompt()
    {
        await project.RunAsync("relay");
        project.Write($"{Relay}.answer.md", "First.");
        await project.RunAsync("relay");
        project.Write($"{Relay}.fallback.answer.md", "Second.");
        await project.RunAsync("relay");
        Assert.Equal(0, await TofaApp.RunAsync(["retry", "draft", "-C", project.Directory]));

        Assert.Equal(4, await project.RunAsync("relay"));
        Assert.Equal("first", project.Responses("variant").Last());
    }
}
