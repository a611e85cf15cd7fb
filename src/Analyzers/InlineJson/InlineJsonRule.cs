using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.InlineJson;

/// <summary>TOFA2001: JSON outside of its sanctioned homes (R004-16, C-15). <c>nameof</c> counts: it is the first half of a call by reflection.</summary>
internal sealed class InlineJsonRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => InlineJsonDescriptors.InlineJson;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Layer is not null;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => JsonCalls.MayBeIn(type, context);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        JsonCalls.Are(target, context)
            ? new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target))
            : null;

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) =>
        !IsItsOwn(use, context) && !SanctionedHomes.Contain(use.User, context) && !JsonAllowances.Of(context).Absorb(use.User.Symbol);

    // A type that has its own method marked is reported where the method serializes.
    private static bool IsItsOwn(in SymbolUse use, ArchitectureContext context) =>
        SymbolEqualityComparer.Default.Equals((use.Target as INamedTypeSymbol ?? use.Target.ContainingType)?.OriginalDefinition, use.User.Symbol.OriginalDefinition)
        && JsonCalls.AreOurs(use.Target, context);
}
