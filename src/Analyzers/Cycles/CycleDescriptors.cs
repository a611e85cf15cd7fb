using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Cycles;

/// <summary>The descriptors about cycles.</summary>
internal static class CycleDescriptors
{
    /// <summary>TOFA1009.</summary>
    public static readonly DiagnosticDescriptor CapabilityCycle = new(
        id: RuleIds.CapabilityCycle,
        title: "Capabilities use each other in a cycle",
        messageFormat: "Capabilities use each other in a cycle, {0}, so that none of them can be changed or removed without the others; here '{1}' uses '{2}': cut the cycle at one arrow by moving what both sides need into {3} or by letting a flow outside pass it in",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The dependencies between capabilities, allowed ones among them, form no cycle.",
        helpLinkUri: HelpLinks.For(RuleIds.CapabilityCycle),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA1010.</summary>
    public static readonly DiagnosticDescriptor NamespaceCycle = new(
        id: RuleIds.NamespaceCycle,
        title: "Namespaces use each other in a cycle",
        messageFormat: "Namespaces use each other in a cycle, {0}, so that none of them can be understood or moved without the others; here '{1}' uses '{2}': cut the cycle at one arrow by moving what both sides need into a namespace of its own",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The namespaces inside the layers form no cycle; a namespace and those inside of it count as one.",
        helpLinkUri: HelpLinks.For(RuleIds.NamespaceCycle),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA1011.</summary>
    public static readonly DiagnosticDescriptor TypeCycle = new(
        id: RuleIds.TypeCycle,
        title: "Types of one layer use each other in a cycle",
        messageFormat: "Types of one layer use each other in a cycle, {0}, so that none of them can be understood or tested without the others; here '{1}' uses '{2}': cut the cycle at one arrow by passing in the value or by moving what both sides need into a type of its own",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "The concrete types of one layer form no cycle.",
        helpLinkUri: HelpLinks.For(RuleIds.TypeCycle),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
