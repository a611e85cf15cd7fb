using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class RedactingAiClientTests
{
    [Fact]
    public async Task A_secret_that_the_model_gives_back_is_hidden_before_anybody_sees_it() =>
        Assert.DoesNotContain("hunter2-hunter2", await AnswerTo("your key is hunter2-hunter2"), StringComparison.Ordinal);

    [Fact]
    public async Task An_answer_without_a_secret_is_left_as_it_is() =>
        Assert.Equal("your key is safe", await AnswerTo("your key is safe"));

    [Fact]
    public async Task A_secret_in_a_prompt_is_not_sent_and_that_is_said()
    {
        var model = FakeAiClient.Answering("fine", "fine");
        var terminal = FakeTerminal.Nobody();
        var client = new RedactingAiClient(new Redactor(["hunter2-hunter2"]), terminal, model);

        await client.CompleteAsync(new AiRequest("draft", "gpt", "use hunter2-hunter2", PromptVariant.First), TestContext.Current.CancellationToken);
        await client.CompleteAsync(new AiRequest("draft", "gpt", "use nothing", PromptVariant.First), TestContext.Current.CancellationToken);

        Assert.Equal(["use [redacted]", "use nothing"], model.Requests.Select(request => request.Prompt));
        Assert.Contains("holds secrets", Assert.Single(terminal.Said), StringComparison.Ordinal);
    }

    private static async Task<string> AnswerTo(string text)
    {
        var client = new RedactingAiClient(new Redactor(["hunter2-hunter2"]), FakeTerminal.Nobody(), FakeAiClient.Answering(text));
        var reply = await client.CompleteAsync(new AiRequest("draft", "gpt", "prompt", PromptVariant.First), TestContext.Current.CancellationToken);
        return Assert.IsType<AiReply.Answered>(reply).Text;
    }
}
