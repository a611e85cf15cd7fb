using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Conventions;

/// <summary>The descriptors of the 6xxx family.</summary>
internal static class ConventionDescriptors
{
    /// <summary>TOFA6001.</summary>
    public static readonly DiagnosticDescriptor UntestedFunction = new(
        id: RuleIds.UntestedFunction,
        title: "Module function has no test",
        messageFormat: "No test names '{0}' of {1}, but each function is tested on its own so that a failure points at one place; write a test that calls it, or make it private if it is only a part of another",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every function of a module that a test project can see is named by its tests.",
        helpLinkUri: HelpLinks.For(RuleIds.UntestedFunction),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA6003.</summary>
    public static readonly DiagnosticDescriptor FileTooLong = new(
        id: RuleIds.FileTooLong,
        title: "File is too long",
        messageFormat: "'{0}' has {1} lines, more than {2}, but a file should hold one idea that can be read in one go; move what changes for another reason into a file of its own",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A file has at most as many lines as the architecture allows, 300 unless it says otherwise.",
        helpLinkUri: HelpLinks.For(RuleIds.FileTooLong));

    /// <summary>TOFA6004.</summary>
    public static readonly DiagnosticDescriptor MemberTooLong = new(
        id: RuleIds.MemberTooLong,
        title: "Member is too long",
        messageFormat: "The body of '{0}' has {1} lines, more than {2}, but a member should do one thing that can be seen at a glance; give the steps names by moving them into members of their own",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The body of a member has at most as many lines as the architecture allows, 40 unless it says otherwise.",
        helpLinkUri: HelpLinks.For(RuleIds.MemberTooLong));

    /// <summary>TOFA6005.</summary>
    public static readonly DiagnosticDescriptor UndocumentedApi = new(
        id: RuleIds.UndocumentedApi,
        title: "Public API is not documented",
        messageFormat: "'{0}' can be used by other projects and has no documentation comment, but a caller should not have to read the code; say what it means in a /// comment, or make it internal",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: false,
        description: "Every type and member that other projects can use says what it means.",
        helpLinkUri: HelpLinks.For(RuleIds.UndocumentedApi));

    /// <summary>TOFA6006.</summary>
    public static readonly DiagnosticDescriptor UntypedApi = new(
        id: RuleIds.UntypedApi,
        title: "Public API is not typed",
        messageFormat: "'{0}' of the public API has the type '{1}', but then nobody can tell what it holds until it runs; use the type that is meant, or a type parameter",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Public members use neither dynamic nor bare objects.",
        helpLinkUri: HelpLinks.For(RuleIds.UntypedApi));

    /// <summary>TOFA6007.</summary>
    public static readonly DiagnosticDescriptor DebugCode = new(
        id: RuleIds.DebugCode,
        title: "Debug code is left",
        messageFormat: "{0} is left from development, but what is delivered should hold only what it needs; {1}",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What only helps while developing is removed before the code is delivered.",
        helpLinkUri: HelpLinks.For(RuleIds.DebugCode));

    /// <summary>TOFA6008.</summary>
    public static readonly DiagnosticDescriptor SecretInSource = new(
        id: RuleIds.SecretInSource,
        title: "Secret in source",
        messageFormat: "This holds what looks like {0} (it begins with '{1}'), but whoever can read the source can use it for ever; withdraw it, and read the new one from an environment variable, .env or user secrets",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Keys, tokens and passwords do not belong in files that are committed.",
        helpLinkUri: HelpLinks.For(RuleIds.SecretInSource));

    /// <summary>TOFA6009.</summary>
    public static readonly DiagnosticDescriptor NameOutsideLayout = new(
        id: RuleIds.NameOutsideLayout,
        title: "Name does not fit the layout",
        messageFormat: "'{0}' {1}, but people and tools find things by the names that the layout promises; call it '{2}'",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Flows end with Flow, ports begin with I, and done microtasks are named NNN_snake_slug.md.",
        helpLinkUri: HelpLinks.For(RuleIds.NameOutsideLayout));

    /// <summary>TOFA6010.</summary>
    public static readonly DiagnosticDescriptor UnjustifiedSuppression = new(
        id: RuleIds.UnjustifiedSuppression,
        title: "Suppression without justification",
        messageFormat: "{0} is suppressed without a reason, but the next reader cannot tell a decision from an accident; {1}",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A suppression says why the rule does not hold there.",
        helpLinkUri: HelpLinks.For(RuleIds.UnjustifiedSuppression));

    /// <summary>TOFA6011.</summary>
    public static readonly DiagnosticDescriptor UsingsOutOfOrder = new(
        id: RuleIds.UsingsOutOfOrder,
        title: "Usings are out of order",
        messageFormat: "The using of '{0}' comes after one of {1}, but usings go from the platform to the project so that what a file builds on is seen at once; order them System, packages, own",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: "Usings are grouped: System first, then packages, then the project's own namespaces.",
        helpLinkUri: HelpLinks.For(RuleIds.UsingsOutOfOrder));

    /// <summary>TOFA6012.</summary>
    public static readonly DiagnosticDescriptor PublicInInternal = new(
        id: RuleIds.PublicInInternal,
        title: "Public type in an Internal namespace",
        messageFormat: "'{0}' is public in namespace '{1}', but what is named Internal is promised to nobody; make it internal, or move it to a namespace that says what it offers",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A namespace named Internal holds no public types.",
        helpLinkUri: HelpLinks.For(RuleIds.PublicInInternal));

    /// <summary>TOFA6014.</summary>
    public static readonly DiagnosticDescriptor UnknownRequirement = new(
        id: RuleIds.UnknownRequirement,
        title: "Unknown requirement",
        messageFormat: "The architecture lists no requirement '{0}', but a requirement can only be traced under its id; {1}",
        category: RuleCategories.Conventions,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "[Requirement] names an id that architecture.yaml lists.",
        helpLinkUri: HelpLinks.For(RuleIds.UnknownRequirement));
}
