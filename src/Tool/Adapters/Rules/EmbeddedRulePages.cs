using Tofa.Tool.Adapters.Embedding;
using Tofa.Tool.Modules.Rules;
using Tofa.Tool.Ports;

namespace Tofa.Tool.Adapters.Rules;

/// <summary>The pages of <c>docs/rules</c>, which travel inside the tool.</summary>
internal sealed class EmbeddedRulePages : IRulePages
{
    /// <inheritdoc/>
    public IReadOnlyList<RulePage> ReadAll() => [.. EmbeddedTexts.Under("rules/").Select(page => RulePageReader.Read(Path.GetFileNameWithoutExtension(page.Name), page.Text))];
}
