using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Determinism.Culture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Purity;

/// <summary>TOFA4004: pure code looks at what surrounds it instead of at its parameters (R000-18).</summary>
internal sealed class AmbientContextRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => PurityDescriptors.AmbientContext;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.IsPure;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => CurrentCulture.MayBeIn(type) || ImpureApis.MayConcern(type);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        var topic = CurrentCulture.Is(target) ? CurrentCulture.Topic : ImpureApis.Of(target) is { Kind: ImpurityKind.Ambient } impurity ? impurity.Topic : null;
        return topic is null || EffectRule.IsLeftToFlows(target, from)
            ? null
            : new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target), topic);
    }

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) =>
        use.Kind != UseKind.NameOnly && (!CurrentCulture.Is(use.Target) || CurrentCulture.IsSetBy(use.Node));
}
