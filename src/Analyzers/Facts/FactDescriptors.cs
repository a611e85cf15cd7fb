using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Facts;

/// <summary>The descriptors of what is no violation but a fact.</summary>
internal static class FactDescriptors
{
    /// <summary>TOFA9100.</summary>
    public static readonly DiagnosticDescriptor Dependency = new(
        id: RuleIds.DependencyFact,
        title: "Dependency",
        messageFormat: "'{0}' uses '{1}' in {2} places; this is a fact for `tofa graph`, nothing has to be done about it",
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "One dependency of a type on another type of the product or on a package.",
        helpLinkUri: HelpLinks.For(RuleIds.DependencyFact),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
