using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Flows;

/// <summary>The descriptors of the rules about flows.</summary>
internal static class FlowDescriptors
{
    /// <summary>TOFA1007.</summary>
    public static readonly DiagnosticDescriptor FlowDoesTheWork = new(
        id: RuleIds.FlowDoesTheWork,
        title: "Flow does the work itself",
        messageFormat: "'{0}' belongs to {1} and does {2} itself, but a flow only decides what happens in which order, so that each operation can be tested on its own; {3}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A flow sequences calls, branches on outcomes and handles failures; the operations themselves are functions of modules.",
        helpLinkUri: HelpLinks.For(RuleIds.FlowDoesTheWork));

    /// <summary>TOFA1008.</summary>
    public static readonly DiagnosticDescriptor FlowCallsNoFunction = new(
        id: RuleIds.FlowCallsNoFunction,
        title: "Flow calls no function",
        messageFormat: "'{0}' belongs to {1} but calls no function, port or other flow, and a flow that puts nothing in order is none; call the functions that do its work, or move it to the layer that it belongs to",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each flow uses functions of orchestrators, modules or shared modules, ports, or other flows.",
        helpLinkUri: HelpLinks.For(RuleIds.FlowCallsNoFunction),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
