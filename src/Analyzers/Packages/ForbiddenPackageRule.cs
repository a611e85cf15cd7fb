using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Packages;

/// <summary>TOFA1015: a layer uses a package that architecture.yaml forbids it, or does not allow it.</summary>
internal sealed class ForbiddenPackageRule : UseRule
{
    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => PackageDescriptors.ForbiddenPackage;

    /// <inheritdoc/>
    public override bool AppliesTo(ArchitectureContext context) => context.HasLayers && context.Layers.Any(static layer => HasPackages(layer));

    /// <inheritdoc/>
    public override bool Covers(Placement from) => from.Layer is { } layer && HasPackages(layer);

    /// <inheritdoc/>
    public override bool MayConcern(INamedTypeSymbol type, Placement from, ArchitectureContext context) => Judge(type, from, context) is not null;

    /// <inheritdoc/>
    public override Violation? Judge(ISymbol target, Placement from, ArchitectureContext context)
    {
        if (target.ContainingAssembly is not { } assembly || SymbolEqualityComparer.Default.Equals(assembly, context.Compilation.Assembly))
        {
            return null;
        }

        var packages = PackageList.Of(from.Layer!.Definition);
        var type = (target as INamedTypeSymbol ?? target.ContainingType).OriginalDefinition;
        if (packages.Forbids(assembly.Name))
        {
            return new Violation(type, SymbolNames.Of(type), assembly.Name, "which architecture.yaml forbids there");
        }

        return packages.LeavesOut(assembly.Name) && !BaseClassLibrary.Contains(assembly.Identity) && !context.IsOurs(type)
            ? new Violation(type, SymbolNames.Of(type), assembly.Name, "which is none of the packages that architecture.yaml allows there")
            : null;
    }

    private static bool HasPackages(Layer layer) => layer.Definition.AllowedPackages.Count > 0 || layer.Definition.ForbiddenPackages.Count > 0;
}
