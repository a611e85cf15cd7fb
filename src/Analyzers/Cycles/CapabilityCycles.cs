using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>TOFA1009. Every dependency between capabilities counts: those that are allowed, and those that TOFA1002 reports one by one.</summary>
internal sealed class CapabilityCycles : CycleKind
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => CycleDescriptors.CapabilityCycle;

    /// <inheritdoc/>
    public override bool Joins(TypeEdge edge, ArchitectureContext context) => true;

    /// <inheritdoc/>
    public override string? NodeOf(INamedTypeSymbol type, ArchitectureContext context) => context.PlacementOf(type).Capability;
}
