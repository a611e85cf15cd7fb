using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Configuration;

/// <summary>Failures of Tofa itself, said aloud at the code that provoked them.</summary>
internal static class InternalErrors
{
    /// <summary>TOFA9002.</summary>
    public static readonly DiagnosticDescriptor RuleFailed = new(
        id: RuleIds.RuleFailed,
        title: "A rule failed",
        messageFormat: "{0} could not judge this code because of an error in Tofa itself ({1}: {2}); please report it with the code at this place",
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A rule met code that it was not written for. The other rules still ran.",
        helpLinkUri: HelpLinks.For(RuleIds.RuleFailed));

    /// <summary>Says that a rule, or the engine under all rules, failed.</summary>
    /// <param name="location">The code it looked at.</param>
    /// <param name="who">The id of the rule, or the name of the engine.</param>
    /// <param name="failure">What was thrown.</param>
    public static Diagnostic Create(Location location, string who, Exception failure) =>
        Diagnostic.Create(RuleFailed, location, who, failure.GetType().Name, failure.Message);
}
