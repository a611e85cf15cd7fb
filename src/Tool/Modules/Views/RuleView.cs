using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Views;

/// <summary>The page of one rule.</summary>
/// <param name="Id">Such as <c>TOFA1001</c>.</param>
/// <param name="Title">What it reports.</param>
/// <param name="Severity">As it is without configuration.</param>
/// <param name="Page">The page as Markdown.</param>
internal sealed record RuleView(string Id, string Title, string Severity, string Page) : View("rule")
{
    /// <summary>What else has the id; <c>null</c> where nothing has.</summary>
    public string? Remark { get; init; }
}
