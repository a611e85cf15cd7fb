using Tofa.Runner.Modules.Views;

namespace Tofa.Runner.Adapters.Rendering;

/// <summary>Changed statuses for people.</summary>
internal static class ChangeText
{
    /// <summary>A line for each change, then the remarks.</summary>
    internal static string Of(ChangeView view)
    {
        List<string> lines = [.. view.Changes.Select(change => $"{change.TaskId}: {change.From} -> {change.To}"), .. view.Remarks];
        if (view.DryRun)
            lines.Add("This was a dry run; nothing was written.");

        return string.Join('\n', lines);
    }
}
