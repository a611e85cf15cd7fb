namespace Tofa.Runner.Modules.Ai;

/// <summary>Where the model server is and how patiently it is asked.</summary>
internal sealed record OpenAiSettings
{
    /// <summary>The variable with the key.</summary>
    internal const string KeyVariable = "OPENAI_API_KEY";

    /// <summary>The variable with the address of any compatible server.</summary>
    internal const string BaseUrlVariable = "OPENAI_BASE_URL";

    /// <summary>The variable with the model of tasks that name none.</summary>
    internal const string ModelVariable = "OPENAI_MODEL";

    /// <summary>The variable with the seconds for one whole answer.</summary>
    internal const string TotalTimeoutVariable = $"{OwnPrefix}TIMEOUT";

    /// <summary>The variable with the seconds of silence in the middle of an answer.</summary>
    internal const string IdleTimeoutVariable = $"{OwnPrefix}IDLE_TIMEOUT";

    /// <summary>The variable with how often one prompt is sent.</summary>
    internal const string TriesVariable = $"{OwnPrefix}TRIES";

    /// <summary>The variable with the seconds of the longest pause between two tries.</summary>
    internal const string LongestPauseVariable = $"{OwnPrefix}LONGEST_PAUSE";

    /// <summary>The variable with the model that is asked where another one is not available.</summary>
    internal const string FallbackModelVariable = $"{OwnPrefix}FALLBACK_MODEL";

    /// <summary>How the variables begin that nobody but this runner knows.</summary>
    internal const string OwnPrefix = "TOFA_AI_";

    /// <summary>The model where neither the task nor <see cref="ModelVariable"/> names one: the one of the original plan's example.</summary>
    internal const string UsualModel = "gpt-4o-mini";

    /// <summary>The key; <c>null</c> for a local server that wants none.</summary>
    public string? ApiKey { get; init; }

    /// <summary>The address as written; <c>null</c> for OpenAI's own.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>The model of tasks that name none; <c>null</c> where the runner's default applies.</summary>
    public string? Model { get; init; }

    /// <summary>The model that is asked where the one of a task that names no other is not available; <c>null</c> for none.</summary>
    public string? FallbackModel { get; init; }

    /// <summary>The longest time for one whole answer.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>The longest silence once an answer has begun; until then only <see cref="TotalTimeout"/> counts, because a model may think for minutes first.</summary>
    public TimeSpan IdleTimeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>The most bytes of one HTTP answer; a streamed one takes some fifty times its text.</summary>
    public long MostBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The most characters of one answer's text.</summary>
    public int MostCharacters { get; init; } = 4 * 1024 * 1024;

    /// <summary>How failed calls are repeated.</summary>
    public RetryPolicy Retries { get; init; } = new();

    /// <summary>What is wrong with the variables that were read as numbers.</summary>
    public IReadOnlyList<SettingProblem> BadNumbers { get; init; } = [];

    /// <summary>What is wrong with all variables.</summary>
    internal IReadOnlyList<SettingProblem> Problems => HasAddress
        ? BadNumbers
        : [.. BadNumbers, new SettingProblem(BaseUrlVariable, "is not an http or https address", "write one such as http://localhost:11434/v1")];

    /// <summary>The names of all variables.</summary>
    internal static IReadOnlyList<string> Variables { get; } =
        [KeyVariable, BaseUrlVariable, ModelVariable, TotalTimeoutVariable, IdleTimeoutVariable, TriesVariable, LongestPauseVariable, FallbackModelVariable];

    /// <summary>Whether a variable is a setting that is no secret, whatever its value looks like.</summary>
    internal static bool IsPlain(string variable) => variable is BaseUrlVariable or ModelVariable || variable.StartsWith("TOFA_", StringComparison.Ordinal);

    /// <summary>Whether anything names a server.</summary>
    internal bool IsConfigured => ApiKey is not null || BaseUrl is not null;

    /// <summary>Why no server can be asked; <c>null</c> where one can.</summary>
    internal string? Refusal()
    {
        if (!IsConfigured)
            return $"neither {KeyVariable} nor {BaseUrlVariable} is set; set one in the environment or in .env, or choose --ai relay or --ai replay";

        return Problems.Count > 0 ? string.Join("; ", Problems) : null;
    }

    private bool HasAddress => BaseUrl is null || (Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https");
}
