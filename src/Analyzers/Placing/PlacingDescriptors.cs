using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Placing;

/// <summary>The descriptors about where types lie.</summary>
internal static class PlacingDescriptors
{
    /// <summary>TOFA1013.</summary>
    public static readonly DiagnosticDescriptor UnplacedType = new(
        id: RuleIds.UnplacedType,
        title: "Type belongs to no layer",
        messageFormat: "'{0}' belongs to no layer, so that no rule about layers looks at what it uses, and whatever is no shared module may use it; move it into the namespace of one ({1}) or name it in architecture.yaml",
        category: RuleCategories.Layering,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "Every type lies in a layer, but for the entry point, composition roots and pure cores.",
        helpLinkUri: HelpLinks.For(RuleIds.UnplacedType));
}
