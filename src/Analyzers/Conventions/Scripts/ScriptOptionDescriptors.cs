using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Conventions.Scripts;

/// <summary>The descriptors of the rules about the options of scripts.</summary>
internal static class ScriptOptionDescriptors
{
    /// <summary>TOFA6002.</summary>
    public static readonly DiagnosticDescriptor ScriptWithoutStandardOptions = new(
        id: RuleIds.ScriptWithoutStandardOptions,
        title: "Script without --dry-run or --verbose",
        messageFormat: "'{0}' belongs to {1} and reads a command line without offering {2}, but no script counts as valid before it was tried dry and watched; declare {2} and pass it to the flow",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every script that reads a command line can be run dry and can be told to say more.",
        helpLinkUri: HelpLinks.For(RuleIds.ScriptWithoutStandardOptions),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);
}
