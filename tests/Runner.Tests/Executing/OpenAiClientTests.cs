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
    public async Task A_streamed_answer_is_told_part_by_part_and_comes_back_whole()
    {
        using var server = new CannedServer(CannedServer.Streamed("Hel", "lo."));
        var parts = new List<string>();

        var reply = await AskAsync(server, request: Request with { OnPart = parts.Add });

        Assert.Equal(new AiReply.Answered("Hello.") { Usage = new AiUsage(11, 4, 7, 2), Model = "m" }, reply);
        Assert.Equal(["Hel", "lo."], parts);
        Assert.Contains("\"stream\":true", server.Requests.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_and_events_that_nobody_knows_are_passed_over()
    {
        var whole = CannedServer.Streamed("Hello.");
        var start = whole.IndexOf("data:", StringComparison.Ordinal);
        using var server = new CannedServer(whole.Insert(start, ": waiting\n\nevent: thought\ndata: hm\n\n"));

        Assert.Equal("Hello.", Assert.IsType<AiReply.Answered>(await AskAsync(server)).Text);
    }

    public static TheoryData<string, string, string?> BrokenStreams => new()
    {
        { CannedServer.Stream(CannedServer.Part("half a"), CannedServer.Part(null, "length"), "[DONE]"), nameof(AiFailureKind.Truncated), "half a" },
        { CannedServer.Stream(CannedServer.Part("half a"), CannedServer.Part(null, "content_filter"), "[DONE]"), nameof(AiFailureKind.Filtered), "half a" },
        { CannedServer.Stream(CannedServer.Part(null, "stop", "I will not"), "[DONE]"), nameof(AiFailureKind.Refused), null },
        { CannedServer.Stream(CannedServer.Part(null, "stop"), "[DONE]"), nameof(AiFailureKind.Empty), null },
        { CannedServer.Stream(CannedServer.Part("half a"), "[DONE]"), nameof(AiFailureKind.Cut), "half a" },
        { CannedServer.Stream(CannedServer.Part("half a")), nameof(AiFailureKind.Cut), "half a" },
        { CannedServer.Stream(CannedServer.Part("whole"), CannedServer.Part(null, "stop")), nameof(AiFailureKind.Cut), "whole" },
        { CannedServer.Stream(CannedServer.Part("half a"), "{\"choices\":[{\"ind"), nameof(AiFailureKind.Malformed), "half a" },
        { CannedServer.Stream(CannedServer.Part("half a"), "{\"error\":{\"message\":\"broke\",\"code\":\"server_error\"}}"), nameof(AiFailureKind.Busy), "half a" },
        { CannedServer.Stream(CannedServer.Part("half a"), "{\"error\":{\"message\":\"broke\",\"code\":\"insufficient_quota\"}}"), nameof(AiFailureKind.NoCredit), "half a" },
        { CannedServer.Http(200, "<html>hello</html>").Replace("application/json", "text/html", StringComparison.Ordinal), nameof(AiFailureKind.NotAModel), null },
        { CannedServer.Http(200, "{}").Replace("Content-Type: application/json\r\n", string.Empty, StringComparison.Ordinal), nameof(AiFailureKind.NotAModel), null },
        { CannedServer.Http(502, "<html>Bad gateway</html>"), nameof(AiFailureKind.Busy), null },
        { CannedServer.Http(302, string.Empty, "Location: http://127.0.0.1:1/\r\n"), nameof(AiFailureKind.Rejected), null },
        { "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\nConnection: close\r\n\r\n{\"id\":", nameof(AiFailureKind.Cut), null },
        { string.Empty, nameof(AiFailureKind.Cut), null },
    };

    [Theory]
    [MemberData(nameof(BrokenStreams))]
    public async Task What_is_not_a_whole_answer_is_a_failure_of_its_own_kind(string answer, string kind, string? partial)
    {
        using var server = new CannedServer(answer);

        var failed = Assert.IsType<AiReply.Failed>(await AskAsync(server));

        Assert.Equal((kind, partial), (failed.Kind.ToString(), failed.PartialText));
    }

    [Fact]
    public async Task An_answer_that_stops_in_the_middle_is_given_up_after_the_longest_silence()
    {
        using var server = new CannedServer(CannedServer.Stream(CannedServer.Part("half a")) + CannedServer.ThenSilence);

        var failed = Assert.IsType<AiReply.Failed>(await AskAsync(server, settings => settings with { IdleTimeout = TimeSpan.FromMilliseconds(500) }));

        Assert.Equal((AiFailureKind.Stalled, "half a"), (failed.Kind, failed.PartialText));
        Assert.Contains("0.5 s", failed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_never_ends_is_cut_off_by_its_bytes_and_by_its_characters()
    {
        var endless = CannedServer.Stream([.. Enumerable.Repeat(CannedServer.Part("and so on "), 1000)]);
        using var server = new CannedServer(endless, endless);

        var byBytes = Assert.IsType<AiReply.Failed>(await AskAsync(server, settings => settings with { MostBytes = 50_000 }));
        var byCharacters = Assert.IsType<AiReply.Failed>(await AskAsync(server, settings => settings with { MostCharacters = 5_000 }));

        Assert.Equal((AiFailureKind.TooLong, AiFailureKind.TooLong), (byBytes.Kind, byCharacters.Kind));
        Assert.InRange(byCharacters.PartialText!.Length, 1, 5_000);
    }

    [Fact]
    public async Task The_time_that_a_busy_server_asks_for_is_passed_on()
    {
        using var server = new CannedServer(CannedServer.Error(429, "rate_limit_exceeded", headers: "Retry-After: 7\r\n"));

        Assert.Equal(TimeSpan.FromSeconds(7), Assert.IsType<AiReply.Failed>(await AskAsync(server)).RetryAfter);
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
        var settings = new OpenAiSettings { BaseUrl = server.BaseUrl };
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

    private static OpenAiClient ClientOf(OpenAiSettings settings) => new(settings, new Redactor([]), TimeProvider.System);

    private static Task<AiReply> AskAsync(CannedServer server, Func<OpenAiSettings, OpenAiSettings>? change = null, AiRequest? request = null)
    {
        var settings = new OpenAiSettings { ApiKey = Key, BaseUrl = server.BaseUrl };
        return ClientOf(change?.Invoke(settings) ?? settings).CompleteAsync(request ?? Request, TestContext.Current.CancellationToken);
    }
}
