using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class RelayAiClientTests : IDisposable
{
    private readonly TemporaryDirectory folder = new();

    private string Prompt => folder.File(".tofa", "relay", "draft.prompt.md");

    private string Answer => folder.File(".tofa", "relay", "draft.answer.md");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_an_answer_the_prompt_is_written_and_both_paths_are_named()
    {
        var waiting = Assert.IsType<AiReply.Waiting>(await AskAsync(FakeTerminal.Nobody()));

        Assert.Equal("the prompt", await File.ReadAllTextAsync(Prompt, TestContext.Current.CancellationToken));
        Assert.Contains(Prompt, waiting.Instruction, StringComparison.Ordinal);
        Assert.Contains(Answer, waiting.Instruction, StringComparison.Ordinal);
        Assert.Contains("run command", waiting.Instruction, StringComparison.Ordinal);
        Assert.Equal("*\n", await File.ReadAllTextAsync(folder.File(".tofa", ".gitignore"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_saved_answer_is_used_once()
    {
        await AskAsync(FakeTerminal.Nobody());
        await File.WriteAllTextAsync(Answer, "the answer", TestContext.Current.CancellationToken);

        Assert.Equal("the answer", Assert.IsType<AiReply.Answered>(await AskAsync(FakeTerminal.Nobody())).Text);
        Assert.False(File.Exists(Answer));
        Assert.IsType<AiReply.Waiting>(await AskAsync(FakeTerminal.Nobody()));
    }

    [Fact]
    public async Task An_answer_that_nobody_can_review_now_stays_for_later()
    {
        await AskAsync(FakeTerminal.Nobody());
        await File.WriteAllTextAsync(Answer, "the answer", TestContext.Current.CancellationToken);

        var unseen = await new RelayAiClient(folder.Path, FakeTerminal.Nobody())
            .CompleteAsync(new AiRequest("draft", "gpt", "the prompt", PromptVariant.First) { CanBeReviewed = false }, TestContext.Current.CancellationToken);

        Assert.Contains("--answers", Assert.IsType<AiReply.Waiting>(unseen).Instruction, StringComparison.Ordinal);
        Assert.Equal("the answer", Assert.IsType<AiReply.Answered>(await AskAsync(FakeTerminal.Nobody())).Text);
    }

    [Fact]
    public async Task An_empty_answer_is_none_yet()
    {
        await AskAsync(FakeTerminal.Nobody());
        await File.WriteAllTextAsync(Answer, " \n", TestContext.Current.CancellationToken);

        Assert.Contains("What is there now is empty, or not saved yet.", Assert.IsType<AiReply.Waiting>(await AskAsync(FakeTerminal.Nobody())).Instruction, StringComparison.Ordinal);
        Assert.True(File.Exists(Answer));
    }

    [Fact]
    public async Task An_answer_that_is_a_link_out_of_the_project_is_not_read_and_one_within_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var elsewhere = new TemporaryDirectory();
        elsewhere.Write("secret.txt", "not for you");
        folder.Write("draft.md", "the answer");
        await AskAsync(FakeTerminal.Nobody());

        File.CreateSymbolicLink(Answer, elsewhere.File("secret.txt"));
        var outside = await AskAsync(FakeTerminal.Nobody());
        File.Delete(Answer);
        File.CreateSymbolicLink(Answer, folder.File("draft.md"));
        var inside = await AskAsync(FakeTerminal.Nobody());

        Assert.Contains("is a link that leads out of the project", Assert.IsType<AiReply.Waiting>(outside).Instruction, StringComparison.Ordinal);
        Assert.Equal("the answer", Assert.IsType<AiReply.Answered>(inside).Text);
        Assert.True(File.Exists(elsewhere.File("secret.txt")));
    }

    [Fact]
    public async Task At_a_terminal_enter_after_saving_goes_on()
    {
        var terminal = new FakeTerminal(string.Empty, string.Empty);
        var asked = 0;
        var person = new FakeTerminal(string.Empty, string.Empty)
        {
            OnAsk = _ =>
            {
                if (++asked == 2)
                    File.WriteAllText(Answer, "late answer");
            },
        };

        Assert.Equal("late answer", Assert.IsType<AiReply.Answered>(await AskAsync(person)).Text);
        Assert.Empty(terminal.Questions);
    }

    [Fact]
    public async Task The_end_of_the_input_waits() => Assert.IsType<AiReply.Waiting>(await AskAsync(new FakeTerminal()));

    [Fact]
    public async Task Enter_without_saving_stops_after_a_few()
    {
        var terminal = new FakeTerminal([.. Enumerable.Repeat(string.Empty, 50)]);

        Assert.IsType<AiReply.Waiting>(await AskAsync(terminal));
        Assert.InRange(terminal.Questions.Count, 2, 10);
    }

    [Fact]
    public async Task An_answer_to_an_earlier_prompt_is_set_aside()
    {
        await AskAsync(FakeTerminal.Nobody());
        await File.WriteAllTextAsync(Answer, "old answer", TestContext.Current.CancellationToken);

        Assert.IsType<AiReply.Waiting>(await AskAsync(FakeTerminal.Nobody(), prompt: "another prompt"));
        Assert.False(File.Exists(Answer));
        Assert.Equal("old answer", await File.ReadAllTextAsync(folder.File(".tofa", "relay", "draft.answer.stale.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_fallback_prompt_has_files_of_its_own()
    {
        await AskAsync(FakeTerminal.Nobody());
        await File.WriteAllTextAsync(Answer, "first answer", TestContext.Current.CancellationToken);

        Assert.IsType<AiReply.Waiting>(await AskAsync(FakeTerminal.Nobody(), PromptVariant.Fallback));
        Assert.True(File.Exists(folder.File(".tofa", "relay", "draft.fallback.prompt.md")));
        Assert.True(File.Exists(Answer));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_used_is_a_failure_and_no_crash()
    {
        folder.Write(".tofa", "a file");

        Assert.IsType<AiReply.Failed>(await AskAsync(FakeTerminal.Nobody()));
    }

    private Task<AiReply> AskAsync(FakeTerminal terminal, PromptVariant variant = PromptVariant.First, string prompt = "the prompt") =>
        new RelayAiClient(folder.Path, terminal).CompleteAsync(new AiRequest("draft", "m", prompt, variant), TestContext.Current.CancellationToken);
}
