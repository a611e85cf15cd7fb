using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Capabilities;

/// <summary>TOFA1002: a capability is used from outside (R000-3, R000-4). Silent where TOFA1001 speaks: the layers have to be right first.</summary>
internal sealed class CrossCapabilityRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => CapabilityDescriptors.CrossCapabilityDependency;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasLayers || context.HasCapabilities;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Capability is not null || from.Layer?.Role is LayerRole.Modules or LayerRole.SharedModules;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => context.PlacementOf(type).Capability is not null;

    /// <inheritdoc/>
    public override bool MayConcern(INamedTypeSymbol type, Placement from, ArchitectureContext context) => Judge(type, from, context) is not null;

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        var to = context.PlacementOf(target);
        if (!CapabilityWalls.AreCrossed(from, to, context.Definition)
            || (from.Layer is { } own && to.Layer is { } layer && !own.MayUse(layer)))
        {
            return null;
        }

        var type = (target as INamedTypeSymbol ?? target.ContainingType).OriginalDefinition;
        var who = from.Capability is { } capability ? $"capability '{capability}'" : $"{from.Layer}, outside of every capability,";
        return new Violation(type, SymbolNames.Of(type), who, to.Capability!, RemedyFor(from, to, context));
    }

    private static string RemedyFor(Placement from, Placement to, ArchitectureContext context) => to.Layer?.Role switch
    {
        LayerRole.Flows or LayerRole.Scripts or LayerRole.Orchestrators => "let a flow outside of both call one after the other",
        LayerRole.Ports or LayerRole.Adapters => "give it a port of its own, or let a flow outside of both pass the value in",
        _ when from.Capability is null => $"take the value as a parameter, or move the shared part of it into {SharedPlace.In(context)}",
        _ => $"move what both need into {SharedPlace.In(context)}, or let a flow outside of both pass the value in",
    };
}
