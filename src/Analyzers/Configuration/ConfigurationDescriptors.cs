using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Model.Architecture;
using Tofa.Model.Baselines;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Configuration;

/// <summary>The descriptors of mistakes in the files that configure the rules; their words are those of the model, which the tool shares (ADR 0007).</summary>
internal static class ConfigurationDescriptors
{
    /// <summary>TOFA9003.</summary>
    public static readonly DiagnosticDescriptor ArchitectureUnreadable = new(
        id: RuleIds.ArchitectureUnreadable,
        title: ArchitectureProblems.Unreadable.Title,
        messageFormat: ArchitectureProblems.Unreadable.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ArchitectureUnreadable));

    /// <summary>TOFA9004.</summary>
    public static readonly DiagnosticDescriptor ArchitectureUnknownName = new(
        id: RuleIds.ArchitectureUnknownName,
        title: ArchitectureProblems.UnknownName.Title,
        messageFormat: ArchitectureProblems.UnknownName.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ArchitectureUnknownName));

    /// <summary>TOFA9005.</summary>
    public static readonly DiagnosticDescriptor ArchitectureMatchesNothing = new(
        id: RuleIds.ArchitectureMatchesNothing,
        title: ArchitectureProblems.MatchesNothing.Title,
        messageFormat: ArchitectureProblems.MatchesNothing.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ArchitectureMatchesNothing),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA9006.</summary>
    public static readonly DiagnosticDescriptor ArchitectureContradiction = new(
        id: RuleIds.ArchitectureContradiction,
        title: ArchitectureProblems.Contradiction.Title,
        messageFormat: ArchitectureProblems.Contradiction.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ArchitectureContradiction));

    /// <summary>TOFA9007.</summary>
    public static readonly DiagnosticDescriptor ArchitectureSymbolNotFound = new(
        id: RuleIds.ArchitectureSymbolNotFound,
        title: ArchitectureProblems.SymbolNotFound.Title,
        messageFormat: ArchitectureProblems.SymbolNotFound.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.ArchitectureSymbolNotFound),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA9008.</summary>
    public static readonly DiagnosticDescriptor BaselineUnreadable = new(
        id: RuleIds.BaselineUnreadable,
        title: BaselineProblems.Unreadable.Title,
        messageFormat: BaselineProblems.Unreadable.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.BaselineUnreadable));

    /// <summary>TOFA9009.</summary>
    public static readonly DiagnosticDescriptor BaselineStale = new(
        id: RuleIds.BaselineStale,
        title: BaselineProblems.Stale.Title,
        messageFormat: BaselineProblems.Stale.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.BaselineStale),
        customTags: [WellKnownDiagnosticTags.CompilationEnd]);

    /// <summary>TOFA9010.</summary>
    public static readonly DiagnosticDescriptor BaselineExpired = new(
        id: RuleIds.BaselineExpired,
        title: BaselineProblems.Expired.Title,
        messageFormat: BaselineProblems.Expired.MessageFormat,
        category: RuleCategories.Configuration,
        defaultSeverity: DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(RuleIds.BaselineExpired));

    /// <summary>Those of <c>architecture.yaml</c>.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfArchitecture { get; } =
        [ArchitectureUnreadable, ArchitectureUnknownName, ArchitectureMatchesNothing, ArchitectureContradiction, ArchitectureSymbolNotFound];

    /// <summary>Those of the baseline.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfBaseline { get; } = [BaselineUnreadable, BaselineStale, BaselineExpired];

    /// <summary>The diagnostic of a problem.</summary>
    public static Diagnostic Diagnostic(this ConfigurationFile source, Problem problem)
    {
        var descriptor = OfArchitecture.AddRange(OfBaseline).First(known => known.Id == problem.Kind.Id);
        return Microsoft.CodeAnalysis.Diagnostic.Create(descriptor, source.LocationOf(problem.Span), [.. problem.Arguments]);
    }
}
