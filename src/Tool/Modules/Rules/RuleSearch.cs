using Tofa.Model.Problems;
using Tofa.Runner.Modules.Outcomes;
using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Views;

namespace Tofa.Tool.Modules.Rules;

/// <summary>Finds what a person means by an id.</summary>
internal static class RuleSearch
{
    private const string Prefix = "TOFA";

    /// <summary>The page, the list of all where no id is given, or a refusal that offers the nearest id.</summary>
    /// <param name="pages">Every page.</param>
    /// <param name="id">As it was typed: case and the prefix may differ.</param>
    internal static View Find(IReadOnlyList<RulePage> pages, string? id)
    {
        if (id is null)
            return new RuleListView([.. pages.Select(page => new RuleRow(page.Id, page.Title, page.Severity))]);

        var wanted = id.Length > 0 && id.All(char.IsAsciiDigit) ? Prefix + id : id.ToUpperInvariant();
        if (pages.FirstOrDefault(page => page.Id == wanted) is { } found)
            return new RuleView(found.Id, found.Title, found.Severity, found.Markdown);

        var nearest = Suggestion.Nearest(wanted, pages.Select(page => page.Id));
        return new StopView(StopKind.Usage, $"No rule has the id '{id}'{(nearest is null ? string.Empty : $"; did you mean '{nearest}'?")}")
        {
            NextCommands = [.. nearest is null ? Array.Empty<string>() : [$"tofa explain {nearest}"], "tofa explain"],
        };
    }
}
