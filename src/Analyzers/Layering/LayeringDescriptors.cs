using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering;

/// <summary>The descriptors of the 1xxx family.</summary>
internal static class LayeringDescriptors
{
    /// <summary>TOFA1001.</summary>
    public static readonly DiagnosticDescriptor UpwardDependency = new(
        id: RuleIds.UpwardDependency,
        title: "Dependency points upward",
        messageFormat: "'{0}' belongs to {1} and uses '{2}' of {3}, but dependencies point downward only so that each layer can be understood and tested without those above it; {4}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A type may use its own layer and the layers below it, never one above or beside it.",
        helpLinkUri: HelpLinks.For(RuleIds.UpwardDependency));

    /// <summary>TOFA1005.</summary>
    public static readonly DiagnosticDescriptor InputOutputInFlow = new(
        id: RuleIds.InputOutputInFlow,
        title: "Flow does input or output",
        messageFormat: "'{0}' belongs to {1} and uses '{2}', which reaches {3}, but a flow must run the same against a fake world; call a port and let an adapter reach {3}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A flow reaches files, network, processes, console, databases and environment only through ports.",
        helpLinkUri: HelpLinks.For(RuleIds.InputOutputInFlow));
}
