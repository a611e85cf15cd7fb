namespace Tofa.Tool.Modules.Views;

/// <summary>One rule in a list.</summary>
/// <param name="Id">Such as <c>TOFA1001</c>.</param>
/// <param name="Title">What it reports.</param>
/// <param name="Severity">As it is without configuration.</param>
internal sealed record RuleRow(string Id, string Title, string Severity);
