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

    /// <summary>TOFA2002.</summary>
    public static readonly DiagnosticDescriptor JsonLiteral = new(
        id: RuleIds.JsonLiteral,
        title: "JSON in a literal",
        messageFormat: "'{0}' belongs to {1} and spells JSON in a literal ({2}), but text is checked by nobody and the JSON contract must have one home; "
            + "pass typed data to IRender, or keep the text in a file that an adapter reads",
        category: RuleCategories.InlineJson,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "JSON is written by the sanctioned homes from typed data, never spelled in code.",
        helpLinkUri: HelpLinks.For(RuleIds.JsonLiteral));

    /// <summary>TOFA2003.</summary>
    public static readonly DiagnosticDescriptor StaleAllowance = new(
        id: RuleIds.StaleJsonAllowance,
        title: "Allowance for JSON is stale",
        messageFormat: "'{0}' may serialize by this entry but {1}, and the list only shrinks so that it ends; remove the entry",
        category: RuleCategories.InlineJson,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Every entry of json.allowed in architecture.yaml names a type that still serializes.",
        helpLinkUri: HelpLinks.For(RuleIds.StaleJsonAllowance),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
