using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Runbooks;

/// <summary>The descriptors of the diagnostics in YAML files, one for each row of <see cref="ProblemKinds"/>.</summary>
/// <remarks>
/// Release tracking (RS2000 to RS2008) reads ids off descriptors in the source, and these have none: they are data of the model, which the runner
/// shares (ADR 0007). Their releases are tracked in <c>RunbookReleases.*.md</c> in the same form, and a test compares them with the table.
/// </remarks>
internal static class RunbookDescriptors
{
    private const string Category = "Tofa.Runbook";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        ProblemKinds.All.ToImmutableDictionary(kind => kind.Id, Describe, StringComparer.Ordinal);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. ProblemKinds.All.Select(Of)];

    /// <summary>The descriptor for a kind of problem.</summary>
    public static DiagnosticDescriptor Of(ProblemKind kind) => ById[kind.Id];

    private static DiagnosticDescriptor Describe(ProblemKind kind) => new(
        kind.Id,
        kind.Title,
        kind.MessageFormat,
        Category,
        kind.Severity == ProblemSeverity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLinks.For(kind.Id));
}
