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

    private static async Task<string> AnswerTo(string text)
    {
        var client = new RedactingAiClient(new Redactor(["hunter2-hunter2"]), FakeAiClient.Answering(text));
        var reply = await client.CompleteAsync(new AiRequest("draft", "gpt", "prompt", PromptVariant.First), TestContext.Current.CancellationToken);
        return Assert.IsType<AiReply.Answered>(reply).Text;
    }
}
