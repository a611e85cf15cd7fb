using System.Collections;
using Tofa.Runner.Modules.Executing;

namespace Tofa.Runner.Adapters.Processes;

/// <summary>The environment of a task's process: of the runner's own what every program needs, and what the task names.</summary>
internal static class ChildEnvironment
{
    private static readonly StringComparer Names = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>All of it.</summary>
    /// <param name="added">What the task names. An entry without a value passes the runner's own one on, of whatever name.</param>
    internal static IReadOnlyDictionary<string, string> With(IReadOnlyDictionary<string, string> added)
    {
        var own = Own();
        var all = own.Where(variable => PassedVariables.IsPassed(variable.Key)).ToDictionary(Names);
        foreach (var (name, value) in added)
            all[name] = value.Length == 0 && own.TryGetValue(name, out var passed) ? passed : value;

        return all;
    }

    private static Dictionary<string, string> Own()
    {
        var own = new Dictionary<string, string>(Names);
        foreach (DictionaryEntry variable in Environment.GetEnvironmentVariables())
            own[(string)variable.Key] = (string?)variable.Value ?? string.Empty;

        return own;
    }
}
