using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Scripts;

/// <summary>The descriptors of the rules about scripts and the command line.</summary>
internal static class ScriptDescriptors
{
    /// <summary>TOFA1003.</summary>
    public static readonly DiagnosticDescriptor ScriptHoldsLogic = new(
        id: RuleIds.ScriptHoldsLogic,
        title: "Script holds logic",
        messageFormat: "'{0}' belongs to {1} and holds logic: {2}; a script only reads its arguments, puts objects together and starts a flow, because what it holds can only be tested through a process; {3}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Scripts are entry points: argument parsing, configuration loading, composition and dispatch to a flow, nothing else.",
        helpLinkUri: HelpLinks.For(RuleIds.ScriptHoldsLogic));

    /// <summary>TOFA1004.</summary>
    public static readonly DiagnosticDescriptor ScriptReachesNoFlow = new(
        id: RuleIds.ScriptReachesNoFlow,
        title: "Script reaches no flow",
        messageFormat: "'{0}' belongs to {1} but starts no flow, neither itself nor through another script, and a script that does the work itself cannot be reused or tested; move what it does into a flow and start that",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every script executes a flow.",
        helpLinkUri: HelpLinks.For(RuleIds.ScriptReachesNoFlow),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA1006.</summary>
    public static readonly DiagnosticDescriptor CommandLineBelowScripts = new(
        id: RuleIds.CommandLineBelowScripts,
        title: "Command-line concern below the scripts",
        messageFormat: "'{0}' belongs to {1} and {2}, but only scripts know the command line, so that everything below them can be started from anywhere; {3}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Arguments, options, exit codes and the console's signals are the matter of scripts; flows and modules take values and give outcomes.",
        helpLinkUri: HelpLinks.For(RuleIds.CommandLineBelowScripts));
}
