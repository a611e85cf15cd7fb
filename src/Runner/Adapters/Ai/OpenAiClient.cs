using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using OpenAI;
using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.Redaction;
using Tofa.Runner.Ports;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Any server that speaks OpenAI's chat completions (R001-55).</summary>
internal sealed class OpenAiClient : IAiClient
{
    private readonly OpenAiSettings settings;
    private readonly ITerminal terminal;
    private readonly Redactor redactor;
    private readonly TimeProvider clock;

    // The client would otherwise describe this machine to the server in X-Stainless headers.
    static OpenAiClient() => AppContext.SetSwitch("OpenAI.DisableTelemetry", true);

    /// <summary>Prepares calls; nothing is sent yet.</summary>
    internal OpenAiClient(OpenAiSettings settings, ITerminal terminal, Redactor redactor, TimeProvider clock) =>
        (this.settings, this.terminal, this.redactor, this.clock) = (settings, terminal, redactor, clock);

    /// <inheritdoc/>
    public string? Refusal(string taskId) => settings.Refusal();

    /// <inheritdoc/>
    public string SourceFor(string taskId) => "openai";

    /// <inheritdoc/>
    public async Task<AiReply> CompleteAsync(AiRequest request, CancellationToken cancellationToken)
    {
        if (settings.Refusal() is { } refusal)
            return new AiReply.Failed(refusal, null);

        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(settings.TotalTimeout);
        try
        {
            return await CompleteWithRetriesAsync(NewClient(request.Model), request, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var seconds = settings.TotalTimeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return new AiReply.Failed($"the model server gave no answer within {seconds} s; run again later or use a faster model", null);
        }
    }

    private async Task<AiReply> CompleteWithRetriesAsync(ChatClient client, AiRequest request, CancellationToken token)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (reply, failure) = await TryAsync(client, request, token).ConfigureAwait(false);
            if (failure is null)
                return reply!;

            var reason = redactor.Redact(FailureRules.Describe(failure, attempt));
            if (settings.Retries.PauseAfter(failure, attempt) is not { } pause)
                return new AiReply.Failed(reason, null);

            var seconds = pause.TotalSeconds.ToString("0.#", CultureInfo.InvariantCulture);
            terminal.Say($"Attempt {attempt} of {settings.Retries.MostAttempts} failed: {reason}. Next attempt in {seconds} s.");
            await Task.Delay(pause, clock, token).ConfigureAwait(false);
        }
    }

    private async Task<(AiReply? Reply, CallFailure? Failure)> TryAsync(ChatClient client, AiRequest request, CancellationToken token)
    {
        try
        {
            var completion = await client.CompleteChatAsync([new UserChatMessage(request.Prompt)], options: null, token).ConfigureAwait(false);
            return (Completions.Read(completion.Value), null);
        }
        catch (ClientResultException failed)
        {
            return (null, CallFailures.Of(failed, clock.GetUtcNow()));
        }
        catch (HttpRequestException unreachable)
        {
            return (null, new CallFailure(null, null, unreachable.Message, null));
        }
        catch (Exception broken) when (broken is not OperationCanceledException and not OutOfMemoryException)
        {
            // The client's reader throws many types when a server answers with something else; none of them is a reason to crash.
            return (new AiReply.Failed(redactor.Redact($"the server's answer is not a chat completion ({broken.GetType().Name}: {broken.Message}); check {OpenAiSettings.BaseUrlVariable}"), null), null);
        }
    }

    private ChatClient NewClient(string model)
    {
        var options = new OpenAIClientOptions
        {
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = settings.TotalTimeout,
            EnableDistributedTracing = false,
        };
        if (settings.BaseUrl is { } address)
            options.Endpoint = new Uri(address);

        // A local server ignores the key, but the client insists on one.
        return new ChatClient(model, new ApiKeyCredential(settings.ApiKey ?? "none"), options);
    }
}
