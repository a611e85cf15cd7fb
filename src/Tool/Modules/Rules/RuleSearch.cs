using Tofa.Model.Problems;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Modules.Rules;

/// <summary>Finds what a person means by an id.</summary>
internal static class RuleSearch
{
    private const string Prefix = "TOFA";

    /// <summary>All rules.</summary>
    internal static RuleListView List(IReadOnlyList<RulePage> pages) => new([.. pages.Select(page => new RuleRow(page.Id, page.Title, page.Severity))]);

    /// <summary>The page of a rule; <c>null</c> where no rule has the id.</summary>
    /// <param name="pages">Every page.</param>
    /// <param name="id">As it was typed: case and the prefix may differ.</param>
    internal static RuleView? Find(IReadOnlyList<RulePage> pages, string id) =>
        pages.FirstOrDefault(page => page.Id == Wanted(id)) is { } found ? new RuleView(found.Id, found.Title, found.Severity, found.Markdown) : null;

    /// <summary>Whether an id can only be meant as a rule's.</summary>
    internal static bool IsMeant(string id) => id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page, with a word on the task that has the id too.</summary>
    internal static RuleView Beside(RuleView rule, ExplanationView task) => rule with
    {
        Remark = $"This is the rule. A task has the id '{task.Task.Id}' too: {task.Message}",
        NextCommands = [$"tofa show {ShellWord.Quote(task.Task.Id)}"],
    };

    /// <summary>A refusal that offers the nearest rule.</summary>
    internal static StopView Unknown(IReadOnlyList<RulePage> pages, string id)
    {
        var nearest = Suggestion.Nearest(Wanted(id), pages.Select(page => page.Id));
        return new StopView(StopKind.Usage, $"No rule has the id '{id}'{(nearest is null ? string.Empty : $"; did you mean '{nearest}'?")}")
        {
            NextCommands = [.. nearest is null ? Array.Empty<string>() : [$"tofa explain {nearest}"], "tofa explain"],
        };
    }

    /// <summary>A refusal where neither a rule nor a task has the id.</summary>
    /// <param name="task">What is said of the task.</param>
    internal static StopView Neither(StopView task) => task with
    {
        Message = task.Message.Replace("No task has the id", "No rule and no task has the id", StringComparison.Ordinal),
        NextCommands = [.. task.NextCommands, "tofa explain"],
    };

    private static string Wanted(string id) => id.Length > 0 && id.All(char.IsAsciiDigit) ? Prefix + id : id.ToUpperInvariant();
}
