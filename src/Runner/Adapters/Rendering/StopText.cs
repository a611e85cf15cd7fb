using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Says why a command stopped and what to type next.</summary>
internal static class StopText
{
    /// <summary>The text.</summary>
    internal static string Of(StopView stop) => Lines(stop);

    /// <summary>The closing lines that every stop has.</summary>
    internal static IEnumerable<string> Next(IReadOnlyList<string> commands) => commands.Count == 0
        ? []
        : ["Next:", .. commands.Select(command => $"  {command}")];

    private static string Lines(StopView stop) => string.Join('\n',
        [.. stop.Problems.Select(problem => problem.ToString()), stop.Message, .. stop.Details.Select(detail => $"  {detail}"), .. Next(stop.NextCommands)]);
}
