using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.InlineJson;

/// <summary>The descriptors of the 2xxx family.</summary>
internal static class InlineJsonDescriptors
{
    /// <summary>TOFA2001.</summary>
    public static readonly DiagnosticDescriptor InlineJson = new(
        id: RuleIds.InlineJson,
        title: "JSON outside its sanctioned home",
        messageFormat: "'{0}' belongs to {1} and turns data into JSON or back with '{2}', but the JSON contract must have one home to stay one contract; "
            + "pass the data itself, and let the type of Adapters that implements IRender or IStateStore of Ports do it",
        category: RuleCategories.InlineJson,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only implementations of IRender and IStateStore serialize; everything else passes typed data.",
        helpLinkUri: HelpLinks.For(RuleIds.InlineJson));
}
