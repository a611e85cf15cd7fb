using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Says why a command stopped.</summary>
internal static class StopText
{
    /// <summary>The problems, the message, and what else is known.</summary>
    internal static string Of(StopView stop) =>
        string.Join('\n', [.. stop.Problems.Select(problem => problem.ToString()), stop.Message, .. stop.Details.Select(Detail)]);

    // What a script or a model said may have lines of its own, which must not pass for the runner's.
    private static string Detail(string detail) => $"  {detail.ReplaceLineEndings("\n    ")}";
}
