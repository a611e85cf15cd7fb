using System.Collections;
using Tofa.Runner.Modules.DotEnv;

namespace Tofa.Runner.Adapters.DotEnv;

/// <summary>What the runner is told by its environment and by <c>.env</c>; the environment wins.</summary>
internal static class Variables
{
    /// <summary>Gives the value of a variable; <c>null</c> where neither has one.</summary>
    internal static Func<string, string?> With(DotEnvContent dotEnv) => name => Own(name) ?? dotEnv.Variables.GetValueOrDefault(name);

    /// <summary>The names of all variables that have a value, with the place where the value stands.</summary>
    internal static IReadOnlyDictionary<string, string> Places(DotEnvContent dotEnv)
    {
        var places = dotEnv.Lines.ToDictionary(line => line.Key, line => $"{DotEnvFile.Name}({line.Value})", StringComparer.Ordinal);
        foreach (var name in Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (string)variable.Key).Where(name => Own(name) is not null))
            places[name] = "environment";

        return places;
    }

    private static string? Own(string name) => Environment.GetEnvironmentVariable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
