using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Layering;

/// <summary>TOFA1001: a type uses a type of a layer that its own layer may not know (R000-20).</summary>
internal sealed class UpwardDependencyRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => LayeringDescriptors.UpwardDependency;

    /// <inheritdoc/>
    public override bool Covers(Layer layer) => true;

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Layer from, ArchitectureContext context)
    {
        if (context.LayerOf(target) is not { } to || AllowedDependencies.Permits(from, to))
        {
            return null;
        }

        var type = (target as INamedTypeSymbol ?? target.ContainingType).OriginalDefinition;
        return new Violation(type, SymbolNames.Of(type), to, RemedyFor(from, to));
    }

    private static string RemedyFor(Layer from, Layer to) => to switch
    {
        Layer.Adapters when from is Layer.Flows or Layer.Orchestrators => "depend on an interface of Ports and let a script pass the adapter in",
        Layer.Adapters or Layer.Ports => "take the data as a parameter and let a flow fetch it through a port",
        Layer.Modules => "move what both need into SharedModules",
        Layer.Scripts => "take the value as a parameter and let the script pass it",
        _ => "let the caller pass in what is needed, or move what both need down into a module",
    };
}
