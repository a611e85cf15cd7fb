using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Ports;

/// <summary>The descriptors of the 3xxx family.</summary>
internal static class PortsDescriptors
{
    /// <summary>TOFA3001.</summary>
    public static readonly DiagnosticDescriptor ReadsAndWrites = new(
        id: RuleIds.ReadsAndWrites,
        title: "One type reads and writes",
        messageFormat: "'{0}' is both the read port '{1}' and the write port '{2}', but whoever is handed it for reading can then write too; "
            + "make it two types, and let both use what they share",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The authority to read and the authority to write are never the same object.",
        helpLinkUri: HelpLinks.For(RuleIds.ReadsAndWrites));

    /// <summary>TOFA3002.</summary>
    public static readonly DiagnosticDescriptor GuardedMember = new(
        id: RuleIds.GuardedMember,
        title: "Guarded member is used outside its owner",
        messageFormat: "'{0}' uses '{2}', which only {3} may use, but it is safe only together with what its owner does around it; go through {3} instead",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What carries [OnlyFrom] is used by the named types, by what is nested in them, and by the type that declares it.",
        helpLinkUri: HelpLinks.For(RuleIds.GuardedMember));

    /// <summary>TOFA3003.</summary>
    public static readonly DiagnosticDescriptor PortWithoutAdapter = new(
        id: RuleIds.PortWithoutAdapter,
        title: "Port without an adapter",
        messageFormat: "Nothing implements the port '{0}' but fakes, so what depends on it cannot run outside of tests; write its adapter, or remove the port",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each port has a real adapter.",
        helpLinkUri: HelpLinks.For(RuleIds.PortWithoutAdapter),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA3004.</summary>
    public static readonly DiagnosticDescriptor PortWithoutFake = new(
        id: RuleIds.PortWithoutFake,
        title: "Port without a fake",
        messageFormat: "These tests have no fake of the port '{0}' of {1}, so what depends on it is only ever tested against the outer world, or not at all; "
            + "write one, or substitute it in a test",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Each port has a fake.",
        helpLinkUri: HelpLinks.For(RuleIds.PortWithoutFake),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA3005.</summary>
    public static readonly DiagnosticDescriptor UnhandledOutcome = new(
        id: RuleIds.UnhandledOutcome,
        title: "Outcome is not handled",
        messageFormat: "This switch over '{0}' does not name {1}{2}, but an outcome that nobody decided about is a mistake that no compiler finds; add a case for each",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A switch over a closed set of outcomes names every one of them.",
        helpLinkUri: HelpLinks.For(RuleIds.UnhandledOutcome));

    /// <summary>TOFA3006.</summary>
    public static readonly DiagnosticDescriptor ResultName = new(
        id: RuleIds.ResultName,
        title: "Forbidden name of a result",
        messageFormat: "'{0}' {1}, so that nobody can tell from the name alone which result is meant; name it after the operation that it ends",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The name of a result says what it is a result of.",
        helpLinkUri: HelpLinks.For(RuleIds.ResultName));

    /// <summary>TOFA3007.</summary>
    public static readonly DiagnosticDescriptor MisplacedPort = new(
        id: RuleIds.MisplacedPort,
        title: "Port is injected in the wrong place",
        messageFormat: "'{0}' holds the port '{1}' {2}, but ports are handed over at the boundary of flows and orchestrators, where everyone sees what an operation can reach; {3}",
        category: RuleCategories.Ports,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Flows and orchestrators take ports; scripts compose them and keep none; nobody keeps one in a static member.",
        helpLinkUri: HelpLinks.For(RuleIds.MisplacedPort));
}
