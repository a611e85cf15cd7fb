namespace Tofa.Tool.Modules.Rules;

/// <summary>The documentation of one rule.</summary>
/// <param name="Id">Such as <c>TOFA1001</c>.</param>
/// <param name="Title">What it reports, in a few words.</param>
/// <param name="Severity">As the page says it, such as <c>error</c> or <c>warning, off by default</c>.</param>
/// <param name="Markdown">The whole page.</param>
internal sealed record RulePage(string Id, string Title, string Severity, string Markdown);
