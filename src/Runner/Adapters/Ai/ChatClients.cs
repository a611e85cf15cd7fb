using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;
using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Makes the vendor's client such that it does what the runner decides and no more.</summary>
internal static class ChatClients
{
    // The client would otherwise describe this machine to the server in X-Stainless headers.
    static ChatClients() => AppContext.SetSwitch("OpenAI.DisableTelemetry", true);

    /// <summary>A client for one call: without retries, timeouts and tracing of its own.</summary>
    internal static ChatClient For(string model, OpenAiSettings settings, HttpClient http)
    {
        var options = new OpenAIClientOptions
        {
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            EnableDistributedTracing = false,
            Transport = new HttpClientPipelineTransport(http),
        };
        if (settings.BaseUrl is { } address)
            options.Endpoint = new Uri(address);

        // A local server ignores the key, but the client insists on one.
        return new ChatClient(model, new ApiKeyCredential(settings.ApiKey ?? "none"), options);
    }
}
