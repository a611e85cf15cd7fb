using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Bans;

/// <summary>The descriptors about what a project bans on its own account.</summary>
internal static class BanDescriptors
{
    /// <summary>TOFA1016.</summary>
    public static readonly DiagnosticDescriptor BannedMember = new(
        id: RuleIds.BannedMember,
        title: "Banned type or member is used",
        messageFormat: "'{0}' uses '{2}', which architecture.yaml bans {3}; {4}",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What architecture.yaml bans is used only by its owners.",
        helpLinkUri: HelpLinks.For(RuleIds.BannedMember));
}
