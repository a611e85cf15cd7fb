using Tofa.Runner.Adapters.Ai;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Pipelines;
using Tofa.Runner.Ports;
using Tofa.Runner.Tests.Executing.Fakes;

namespace Tofa.Runner.Tests.Executing;

public sealed class OpenAiClientTests
{
    private const string Key = "sk-test-0123456789abcdef";

    private static readonly RetryPolicy Quick = new()
    {
        MostAttempts = 3,
        FirstPause = TimeSpan.FromMilliseconds(1),
        LongestPause = TimeSpan.FromMilliseconds(5),
    };

    private readonly FakeTerminal terminal = FakeTerminal.Nobody();

    [Fact]
    public async Task A_whole_answer_comes_back_with_its_tokens()
    {
        using var server = new CannedServer(CannedServer.Completion("Hello."));

        Assert.Equal(new AiReply.Answered("Hello.") { Usage = new AiUsage(Input: 11, Output: 7), Model = "m" }, await AskAsync(server));
        var request = Assert.Single(server.Requests);
        Assert.StartsWith("POST /v1/chat/completions ", request, StringComparison.Ordinal);
        Assert.Contains($"Authorization: Bearer {Key}", request, StringComparison.Ordinal);
        Assert.Contains("the prompt", request, StringComparison.Ordinal);
        Assert.Contains("some-model", request, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Stainless", request, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_server_that_counts_no_tokens_answers_all_the_same()
    {
        using var server = new CannedServer(CannedServer.Completion("Hello.", usage: false));

        Assert.Equal(new AiReply.Answered("Hello.") { Model = "m" }, await AskAsync(server));
    }

    [Theory]
    [InlineData("length", "cut")]
    [InlineData("content_filter", "content filter")]
    [InlineData("tool_calls", "tool")]
    public async Task An_answer_that_did_not_end_by_itself_is_no_answer(string finishReason, string said)
    {
        using var server = new CannedServer(CannedServer.Completion("half a", finishReason));

        var failed = Assert.IsType<AiReply.Failed>(await AskAsync(server));

        Assert.Contains(said, failed.Reason, StringComparison.Ordinal);
        Assert.Equal("half a", failed.PartialText);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(null)]
    public async Task An_empty_answer_is_no_answer(string? content)
    {
        using var server = new CannedServer(CannedServer.Completion(content));

        Assert.Contains("nothing", Assert.IsType<AiReply.Failed>(await AskAsync(server)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_is_told_as_one()
    {
        using var server = new CannedServer(CannedServer.Completion(null, refusal: "I cannot do that"));

        Assert.Contains("refused: I cannot do that", Assert.IsType<AiReply.Failed>(await AskAsync(server)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>hello</html>")]
    [InlineData("{}")]
    [InlineData("{\"choices\":[]}")]
    [InlineData("{\"choices\":[{\"index\":0,\"finish_reason\":\"odd\",\"message\":{\"role\":\"assistant\",\"content\":\"x\"}}]}")]
    [InlineData("")]
    public async Task Garbage_is_a_failure_and_no_crash(string body)
    {
        using var server = new CannedServer(CannedServer.Http(200, body), CannedServer.Http(200, body), CannedServer.Http(200, body));

        Assert.IsType<AiReply.Failed>(await AskAsync(server));
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_no_later_than_the_longest_pause()
    {
        using var server = new CannedServer(
            CannedServer.Error(429, "rate_limit_exceeded", headers: "Retry-After: 3600\r\n"), CannedServer.Error(503, "overloaded"), CannedServer.Completion("at last"));

        Assert.Equal("at last", Assert.IsType<AiReply.Answered>(await AskAsync(server)).Text);
        Assert.Equal(3, server.Requests.Count);
        Assert.Contains(terminal.Said, line => line.Contains("Attempt 1 of 3", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_given_up_after_the_allowed_attempts()
    {
        using var server = new CannedServer(CannedServer.Error(500, "x"), CannedServer.Error(500, "x"), CannedServer.Error(500, "x"), CannedServer.Completion("late"));

        Assert.Contains("after 3 attempts", Assert.IsType<AiReply.Failed>(await AskAsync(server)).Reason, StringComparison.Ordinal);
        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(429, "insufficient_quota", "no credit")]
    [InlineData(401, "invalid_api_key", "OPENAI_API_KEY")]
    [InlineData(400, "context_length_exceeded", "too long")]
    [InlineData(404, "model_not_found", "ai_details.model")]
    public async Task What_a_person_has_to_mend_is_not_tried_again(int status, string code, string remedy)
    {
        using var server = new CannedServer(CannedServer.Error(status, code), CannedServer.Completion("never"));

        var failed = Assert.IsType<AiReply.Failed>(await AskAsync(server));

        Assert.Contains(code, failed.Reason, StringComparison.Ordinal);
        Assert.Contains(remedy, failed.Reason, StringComparison.Ordinal);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_that_repeats_the_key_does_not_get_it_into_the_reason()
    {
        using var server = new CannedServer(CannedServer.Error(401, "invalid_api_key", $"Incorrect API key provided: {Key}."));

        var reason = Assert.IsType<AiReply.Failed>(await AskAsync(server)).Reason;

        Assert.Contains("[redacted]", reason, StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789", reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_silent_server_is_given_up_in_time()
    {
        using var server = new CannedServer(answers: [null]);

        var reply = await AskAsync(server, settings => settings with { TotalTimeout = TimeSpan.FromMilliseconds(300) });

        Assert.Contains("within 0.3 s", Assert.IsType<AiReply.Failed>(reply).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_is_not_a_failure()
    {
        using var server = new CannedServer(answers: [null]);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var client = ClientOf(new OpenAiSettings { BaseUrl = server.BaseUrl });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.CompleteAsync(Request, stop.Token));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_failure_with_a_remedy()
    {
        var server = new CannedServer();
        var settings = new OpenAiSettings { BaseUrl = server.BaseUrl, Retries = Quick };
        server.Dispose();

        var reply = await ClientOf(settings).CompleteAsync(Request, TestContext.Current.CancellationToken);

        Assert.Contains("OPENAI_BASE_URL", Assert.IsType<AiReply.Failed>(reply).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_server_needs_no_key()
    {
        using var server = new CannedServer(CannedServer.Completion("local"));

        Assert.Equal("local", Assert.IsType<AiReply.Answered>(await AskAsync(server, settings => settings with { ApiKey = null })).Text);
    }

    [Theory]
    [InlineData(null, "OPENAI_API_KEY")]
    [InlineData("localhost:11434", "http")]
    [InlineData("not an address", "http")]
    public async Task Without_a_usable_address_nothing_is_sent(string? baseUrl, string said)
    {
        var reply = await ClientOf(new OpenAiSettings { BaseUrl = baseUrl }).CompleteAsync(Request, TestContext.Current.CancellationToken);

        Assert.Contains(said, Assert.IsType<AiReply.Failed>(reply).Reason, StringComparison.Ordinal);
    }

    private static AiRequest Request => new("draft", "some-model", "the prompt", PromptVariant.First);

    private OpenAiClient ClientOf(OpenAiSettings settings) => new(settings, terminal, new Redactor([]), TimeProvider.System);

    private Task<AiReply> AskAsync(CannedServer server, Func<OpenAiSettings, OpenAiSettings>? change = null)
    {
        var settings = new OpenAiSettings { ApiKey = Key, BaseUrl = server.BaseUrl, Retries = Quick };
        return ClientOf(change?.Invoke(settings) ?? settings).CompleteAsync(Request, TestContext.Current.CancellationToken);
    }
}
