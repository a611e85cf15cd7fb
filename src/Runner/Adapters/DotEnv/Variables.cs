using Tofa.Runner.Modules.DotEnv;

namespace Tofa.Runner.Adapters.DotEnv;

/// <summary>What the runner is told by its environment and by <c>.env</c>; the environment wins.</summary>
internal static class Variables
{
    /// <summary>Gives the value of a variable; <c>null</c> where neither has one.</summary>
    internal static Func<string, string?> With(DotEnvContent dotEnv) => name =>
        Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : dotEnv.Variables.GetValueOrDefault(name);
}
