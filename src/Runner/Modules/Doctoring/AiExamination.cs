using Tofa.Runner.Modules.Ai;
using Tofa.Runner.Modules.DotEnv;
using Tofa.Runner.Modules.Prices;

namespace Tofa.Runner.Modules.Doctoring;

/// <summary>What was seen of everything that model calls depend on besides the runbook.</summary>
internal sealed record AiExamination
{
    /// <summary>Where the model server is, and what is wrong with the variables that say so.</summary>
    internal OpenAiSettings Settings { get; init; } = new();

    /// <summary>What <c>.env</c> says.</summary>
    internal DotEnvContent DotEnv { get; init; } = DotEnvContent.None;

    /// <summary>The variables that have a value, with the place where it stands.</summary>
    internal IReadOnlyDictionary<string, string> Places { get; init; } = new Dictionary<string, string>();

    /// <summary>What is wrong with the variables for telemetry.</summary>
    internal IReadOnlyList<string> Telemetry { get; init; } = [];

    /// <summary>The prices that count; <c>null</c> where the project's own cannot be used.</summary>
    internal PriceTable? Prices { get; init; }

    /// <summary>What is wrong with the project's own prices, with places.</summary>
    internal IReadOnlyList<string> PriceErrors { get; init; } = [];

    /// <summary>Every recording by its path, with what is wrong with it.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<string>> Recordings { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}
