using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Says why a command stopped.</summary>
internal static class StopText
{
    /// <summary>The problems, the message, and what else is known.</summary>
    internal static string Of(StopView stop) =>
        string.Join('\n', [.. stop.Problems.Select(problem => problem.ToString()), stop.Message, .. stop.Details.Select(detail => $"  {detail}")]);
}
