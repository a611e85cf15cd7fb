using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Determinism;

/// <summary>TOFA4001: a module reads a clock, a random number or a new GUID (R000-17).</summary>
internal sealed class NondeterminismRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => DeterminismDescriptors.Nondeterminism;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasPureCode;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.IsPure;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => NondeterministicApis.Table.MayConcern(type);

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context) =>
        NondeterministicApis.Table.TopicOf(target) is { } topic
            ? new Violation(target as INamedTypeSymbol ?? target.ContainingType, SymbolNames.Of(target), topic, NondeterministicApis.SubstituteFor(topic))
            : null;

    /// <inheritdoc/>
    public override bool Stands(in SymbolUse use, ArchitectureContext context) => use.Kind != UseKind.NameOnly;
}
