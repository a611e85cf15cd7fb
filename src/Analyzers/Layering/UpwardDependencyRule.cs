using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Layering;

/// <summary>TOFA1001: a type uses a type of a layer that its own layer may not know (R000-20).</summary>
internal sealed class UpwardDependencyRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => LayeringDescriptors.UpwardDependency;

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Layer is not null;

    /// <inheritdoc/>
    public override bool Knows(INamedTypeSymbol type, ArchitectureContext context) => context.LayerOf(type) is not null;

    /// <inheritdoc/>
    public override bool MayConcern(INamedTypeSymbol type, Placement from, ArchitectureContext context) => Judge(type, from, context) is not null;

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        if (from.Layer is not { } own || context.LayerOf(target) is not { } to || own.MayUse(to))
        {
            return null;
        }

        var type = (target as INamedTypeSymbol ?? target.ContainingType).OriginalDefinition;
        return new Violation(type, SymbolNames.Of(type), to, RemedyFor(own.Role, to.Role, context));
    }

    private static string RemedyFor(LayerRole from, LayerRole to, ArchitectureContext context) => to switch
    {
        LayerRole.Adapters when from is LayerRole.Flows or LayerRole.Orchestrators => "depend on a port and let a script pass the adapter in",
        LayerRole.Adapters or LayerRole.Ports => "take the data as a parameter and let a flow fetch it through a port",
        LayerRole.Modules => $"move what both need into {SharedPlace.In(context)}",
        LayerRole.Scripts => "take the value as a parameter and let the script pass it",
        _ => "let the caller pass in what is needed, or move what both need down into a module",
    };
}
