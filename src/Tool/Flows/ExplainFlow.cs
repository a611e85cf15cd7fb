using Tofa.Runner.Modules.Views;
using Tofa.Tool.Modules.Rules;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Flows;

/// <summary><c>tofa explain</c>: one page, or the list of all.</summary>
/// <param name="pages">The pages.</param>
internal sealed class ExplainFlow(IRulePages pages)
{
    /// <summary>Explains a rule.</summary>
    /// <param name="id">As it was typed; <c>null</c> for the list.</param>
    internal View Explain(string? id) => RuleSearch.Find(pages.ReadAll(), id);
}
