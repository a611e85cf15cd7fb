using System.Runtime.CompilerServices;
using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Packages;

/// <summary>The packages of one layer, compiled once.</summary>
internal sealed class PackageList
{
    private static readonly ConditionalWeakTable<LayerDefinition, PackageList> Known = new();

    private readonly List<NamespacePattern> allowed;
    private readonly List<NamespacePattern> forbidden;

    private PackageList(LayerDefinition layer)
    {
        allowed = Patterns.OfNamespaces(layer.AllowedPackages);
        forbidden = Patterns.OfNamespaces(layer.ForbiddenPackages);
    }

    /// <summary>The packages of a layer.</summary>
    public static PackageList Of(LayerDefinition layer) => Known.GetValue(layer, static one => new PackageList(one));

    /// <summary>Whether the layer forbids a package by name.</summary>
    public bool Forbids(string assembly) => forbidden.Exists(pattern => pattern.IsMatch(assembly));

    /// <summary>Whether the layer says which packages it allows, and this one is none of them.</summary>
    public bool LeavesOut(string assembly) => allowed.Count > 0 && !allowed.Exists(pattern => pattern.IsMatch(assembly));
}
