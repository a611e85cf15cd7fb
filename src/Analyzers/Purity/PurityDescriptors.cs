using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Purity;

/// <summary>The descriptors of the 4xxx family that are about effects and state.</summary>
internal static class PurityDescriptors
{
    /// <summary>TOFA4003.</summary>
    public static readonly DiagnosticDescriptor StaticState = new(
        id: RuleIds.StaticState,
        title: "Pure code has static mutable state",
        messageFormat: "'{0}' belongs to {1} and {2}, so what a call gives depends on the calls before it; {3}",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Modules, shared modules and pure cores have no static state that changes.",
        helpLinkUri: HelpLinks.For(RuleIds.StaticState));

    /// <summary>TOFA4004.</summary>
    public static readonly DiagnosticDescriptor AmbientContext = new(
        id: RuleIds.AmbientContext,
        title: "Pure code looks at its surroundings",
        messageFormat: "'{0}' belongs to {1} and looks at {3} with '{2}', so its result depends on more than its parameters; "
            + "take the value as a parameter and let a flow pass it",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Modules, shared modules and pure cores know nothing of environment, configuration, container, request, thread and machine.",
        helpLinkUri: HelpLinks.For(RuleIds.AmbientContext));

    /// <summary>TOFA4005.</summary>
    public static readonly DiagnosticDescriptor Effect = new(
        id: RuleIds.Effect,
        title: "Pure code has an effect",
        messageFormat: "'{0}' belongs to {1} and uses '{2}', which reaches {3}, but pure code only computes, so that it can be tested and repeated without a world; "
            + "let a flow have it done behind a port and take what comes of it as a parameter",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Modules, shared modules and pure cores do no input or output and start no threads or timers.",
        helpLinkUri: HelpLinks.For(RuleIds.Effect));

    /// <summary>TOFA4006.</summary>
    public static readonly DiagnosticDescriptor ImpureCall = new(
        id: RuleIds.ImpureCall,
        title: "Pure code is impure through a call",
        messageFormat: "'{0}' belongs to {1} and uses '{2}', which reaches {3} ({4}), so the same input may give different results; "
            + "take what it gives as a parameter and let a flow get it",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What modules, shared modules and pure cores call has to be as pure as they are.",
        helpLinkUri: HelpLinks.For(RuleIds.ImpureCall),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>TOFA4007.</summary>
    public static readonly DiagnosticDescriptor Mutation = new(
        id: RuleIds.Mutation,
        title: "Pure code changes what it was given",
        messageFormat: "'{0}' belongs to {1} and {2}; {3}",
        category: RuleCategories.Determinism,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Modules, shared modules and pure cores change nothing but what they have made themselves.",
        helpLinkUri: HelpLinks.For(RuleIds.Mutation));
}
