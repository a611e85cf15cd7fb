using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Architecture;

/// <summary>Knows how a project calls the place of what many need: advice that names a layer nobody has leads nowhere (R000-6).</summary>
internal static class SharedPlace
{
    /// <summary>The name of the first layer of shared modules, or what such a thing is called where a project has no layer for it.</summary>
    public static string In(ArchitectureContext context) =>
        context.Layers.FirstOrDefault(static layer => layer.Role is LayerRole.SharedModules)?.Name ?? "a shared module";
}
