using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Packages;

/// <summary>The descriptors about packages.</summary>
internal static class PackageDescriptors
{
    /// <summary>TOFA1015.</summary>
    public static readonly DiagnosticDescriptor ForbiddenPackage = new(
        id: RuleIds.ForbiddenPackage,
        title: "Package is not allowed in this layer",
        messageFormat: "'{0}' belongs to {1} and uses '{2}' of '{3}', {4}, so that the layer depends on nothing that it does not need; reach it through a port whose adapter uses the package, or let architecture.yaml allow it",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A layer uses only the packages that architecture.yaml allows it, and none that it forbids.",
        helpLinkUri: HelpLinks.For(RuleIds.ForbiddenPackage));
}
