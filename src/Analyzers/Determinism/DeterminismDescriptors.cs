using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Determinism;

/// <summary>The descriptors of the 4xxx family.</summary>
internal static class DeterminismDescriptors
{
    /// <summary>TOFA4001.</summary>
    public static readonly DiagnosticDescriptor Nondeterminism = new(
        id: RuleIds.Nondeterminism,
        title: "Module is not deterministic",
        messageFormat: "'{0}' belongs to {1} and reads {3} with '{2}', so the same input gives different results and no test can pin them; "
            + "take {4} as a parameter and let a flow pass it",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Modules and shared modules read no clock, draw no random numbers and make no GUIDs.",
        helpLinkUri: HelpLinks.For(RuleIds.Nondeterminism));

    /// <summary>TOFA4002.</summary>
    public static readonly DiagnosticDescriptor Culture = new(
        id: RuleIds.Culture,
        title: "Pure code depends on the current culture",
        messageFormat: "'{0}' belongs to {1} and {2} by the current culture with '{3}', so the same input gives different results on another machine; {4}",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Modules, shared modules and pure cores format, parse, compare and sort the same on every machine.",
        helpLinkUri: HelpLinks.For(RuleIds.Culture));
}
