using Tofa.Runner.Modules.Views;

namespace Tofa.Tool.Modules.Views;

/// <summary>All rules.</summary>
/// <param name="Rules">By id.</param>
internal sealed record RuleListView(IReadOnlyList<RuleRow> Rules) : View("rules");
