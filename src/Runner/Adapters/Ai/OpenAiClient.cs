using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Any server that speaks OpenAI's chat completions (R001-55), asked once; whoever calls decides whether to ask again.</summary>
/// <param name="settings">Where it is.</param>
/// <param name="redactor">Hides secrets in reasons: some servers repeat the key.</param>
/// <param name="clock">Measures the timeouts.</param>
internal sealed class OpenAiClient(OpenAiSettings settings, Redactor redactor, TimeProvider clock) : IAiClient
{
    /// <inheritdoc/>
    public string? Refusal(string taskId) => settings.Refusal();

    /// <inheritdoc/>
    public string SourceFor(string taskId) => "openai";

    /// <inheritdoc/>
    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        if (settings.Refusal() is { } refusal)
            return new AiReply.Failed(refusal, null) { Kind = AiFailureKind.NoSource };

        var answer = new StreamedAnswer(settings.MostCharacters, request.OnPart);
        using var time = new CallTime(settings, request.Timeout, clock, cancellationToken);
        try
        {
            await ReadAsync(request, answer, time).ConfigureAwait(false);
            return Completions.Judge(answer.Facts);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            var (usage, model) = (answer.Facts.Usage, answer.Facts.Model);
            if (cancellationToken.IsCancellationRequested)
                return Stopped(answer.Partial, cancellationToken) with { Usage = usage, Model = model };

            var failed = time.Token.IsCancellationRequested ? Expired(time) : CallFaults.Of(failure, clock.GetUtcNow());
            return failed with { Reason = redactor.Redact(failed.Reason), PartialText = answer.Partial, Usage = usage, Model = model };
        }
    }

    private async Task ReadAsync(AiRequest request, StreamedAnswer answer, CallTime time)
    {
        using var http = new HttpClient(new WatchingHandler(time, settings.MostBytes)) { Timeout = Timeout.InfiniteTimeSpan };
        var client = ChatClients.For(request.Model, settings, http);
        var pages = client.CompleteChatStreamingAsync([new UserChatMessage(request.Prompt)], ChatOptions.For(request), time.Token).GetRawPagesAsync();
        await foreach (var page in pages.WithCancellation(time.Token).ConfigureAwait(false))
        {
            using var response = page.GetRawResponse();
            await AnswerReader.ReadAsync(response, answer, time.Token).ConfigureAwait(false);
        }
    }

    // Whatever a cancelled call throws, it was cancelled; what came before is paid for.
    private static AiReply.Failed Stopped(string? partial, CancellationToken cancellationToken) => partial is null
        ? throw new OperationCanceledException(cancellationToken)
        : new AiReply.Failed("the run was stopped in the middle of the answer", partial) { Kind = AiFailureKind.Cancelled };

    private static AiReply.Failed Expired(CallTime time)
    {
        var (kind, reason) = time.Expired();
        return new AiReply.Failed(reason, null) { Kind = kind };
    }
}
