using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Composition;

/// <summary>The descriptors about the composition root.</summary>
internal static class CompositionDescriptors
{
    /// <summary>TOFA1014.</summary>
    public static readonly DiagnosticDescriptor ConcreteAdapter = new(
        id: RuleIds.ConcreteAdapter,
        title: "Concrete adapter is used outside the composition root",
        messageFormat: "'{0}' uses the adapter '{2}' itself, but code that knows which adapter it has cannot run against another one; take '{3}' and let {4} create the adapter",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Only scripts, the entry point and the composition roots that architecture.yaml or [CompositionRoot] name know concrete adapters.",
        helpLinkUri: HelpLinks.For(RuleIds.ConcreteAdapter));
}
