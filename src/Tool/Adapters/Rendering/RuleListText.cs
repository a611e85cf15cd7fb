using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Adapters.Rendering;

/// <summary>The list of rules for people.</summary>
internal static class RuleListText
{
    /// <summary>A line for each rule.</summary>
    internal static string Of(RuleListView view)
    {
        var width = view.Rules.Count == 0 ? 0 : view.Rules.Max(rule => rule.Severity.Length);
        return string.Join('\n', view.Rules.Select(rule => $"{rule.Id}  {rule.Severity.PadRight(width)}  {rule.Title}"));
    }
}
