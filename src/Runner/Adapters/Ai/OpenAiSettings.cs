using Tofa.Runner.Modules.Ai;

namespace Tofa.Runner.Adapters.Ai;

/// <summary>Where the model server is and how patiently it is asked.</summary>
internal sealed record OpenAiSettings
{
    /// <summary>The variable with the key.</summary>
    internal const string KeyVariable = "OPENAI_API_KEY";

    /// <summary>The variable with the address of any compatible server.</summary>
    internal const string BaseUrlVariable = "OPENAI_BASE_URL";

    /// <summary>The key; <c>null</c> for a local server that wants none.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The address as written; <c>null</c> for OpenAI's own.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The time for all attempts of one call together.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How failed calls are repeated.</summary>
    public RetryPolicy Retries { get; init; } = new();

    /// <summary>Whether anything names a server.</summary>
    internal bool IsConfigured => ApiKey is not null || BaseUrl is not null;

    /// <summary>Reads the runner's environment.</summary>
    internal static OpenAiSettings FromEnvironment() => new() { ApiKey = Variable(KeyVariable), BaseUrl = Variable(BaseUrlVariable) };

    /// <summary>Why no server can be asked; <c>null</c> where one can.</summary>
    internal string? Refusal()
    {
        if (!IsConfigured)
            return $"neither {KeyVariable} nor {BaseUrlVariable} is set; set one, or choose --ai relay or --ai replay";

        return BaseUrl is null || (Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            ? null
            : $"{BaseUrlVariable} is not an http or https address; write one such as http://localhost:11434/v1";
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
