using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Capabilities;

/// <summary>The descriptors about capabilities.</summary>
internal static class CapabilityDescriptors
{
    /// <summary>TOFA1002.</summary>
    public static readonly DiagnosticDescriptor CrossCapabilityDependency = new(
        id: RuleIds.CrossCapabilityDependency,
        title: "Dependency crosses capabilities",
        messageFormat: "'{0}' of {3} uses '{2}' of capability '{4}', but a capability can be understood, changed and removed on its own only while nobody knows its internals; {5}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A capability never uses another one, and shared code never uses a capability.",
        helpLinkUri: HelpLinks.For(RuleIds.CrossCapabilityDependency));

    /// <summary>TOFA1012.</summary>
    public static readonly DiagnosticDescriptor UnsharedDependency = new(
        id: RuleIds.UnsharedDependency,
        title: "Shared module uses something that is not shared",
        messageFormat: "'{0}' belongs to {1} and uses '{2}', which lies in no layer, but shared code has to be safe wherever it is used, which nothing guarantees of '{2}'; move '{2}' into {1} or take the value as a parameter",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Shared modules use each other and nothing else of the product.",
        helpLinkUri: HelpLinks.For(RuleIds.UnsharedDependency));
}
