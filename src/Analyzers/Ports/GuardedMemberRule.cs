using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Ports;

/// <summary>TOFA3002: a member that is safe only in the hands of its owner is used by another type (R004-7, R004-36, R004-37). Tests may.</summary>
internal sealed class GuardedMemberRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => PortsDescriptors.GuardedMember;

    /// <inheritdoc/>
    public override bool JudgesUnplaced => true;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => !context.Project.IsTest && GuardSearch.FindsAny(context.Compilation);

    /// <inheritdoc/>
    public override bool Covers(Placement from) => true;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => context.IsOurs(type);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        context.IsOurs(target) && Guard.Of(target) is { } guard
            ? new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target), NamesOf(guard))
            : null;

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) =>
        use.Kind != UseKind.NameOnly && Guard.Of(use.Target) is { } guard && !guard.Admits(use.User.Symbol);

    private static string NamesOf(Guard guard) =>
        guard.Owners.IsEmpty ? $"'{SymbolNames.Of(guard.Declaring)}'" : string.Join(" or ", guard.Owners.Select(static owner => $"'{SymbolNames.Of(owner)}'"));
}
