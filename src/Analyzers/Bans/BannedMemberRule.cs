using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Bans;

/// <summary>TOFA1016: a type uses what architecture.yaml bans (R004-7, R004-36, R004-37).</summary>
internal sealed class BannedMemberRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => BanDescriptors.BannedMember;

    /// <inheritdoc/>
    public override bool JudgesUnplaced => true;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => !context.Project.IsTest && context.Definition.Banned.Count > 0;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => true;

    /// <inheritdoc/>
    public override bool MayConcern(INamedTypeSymbol type, Placement from, ArchitectureContext context) => BanTable.Of(context.Definition).MayConcern(type, NameOf(from));

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        BanTable.Of(context.Definition).Find(target, NameOf(from)) is { } ban
            ? new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target), ban.Reason, ban.Remedy)
            : null;

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context)
    {
        var edge = TypeEdge.Of(use.User.Symbol, use.Target);
        return use.Kind != UseKind.NameOnly
            && !SymbolEqualityComparer.Default.Equals(edge.From, edge.To)
            && BanTable.Of(context.Definition).Find(use.Target, NameOf(use.User.Placement))?.Spares(use.User.Symbol) == false;
    }

    private static string NameOf(Placement from) => from.Layer?.Name ?? string.Empty;
}
