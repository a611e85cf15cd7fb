using Tofa.Model.Collections;

namespace Tofa.Model.Architecture;

/// <summary>The layers of R000-6 with the orchestrators, ports and adapters of C-1 and C-2; dependencies point downward only (R000-20).</summary>
public static class DefaultLayers
{
    /// <summary>All of them, in the order in which messages list them.</summary>
    public static EquatableArray<LayerDefinition> All { get; } = new[]
    {
        Layer(LayerRole.Scripts, ["**.Scripts.**"], ["**/Scripts/**"]),
        Layer(LayerRole.Flows, ["**.Flows.**"], ["**/Flows/**"]),
        Layer(LayerRole.Orchestrators, ["**.Orchestrators.**"], ["**/Orchestrators/**"]),
        Layer(LayerRole.Modules, ["**.Modules.**", "**.Functions.Simple.**"], ["**/Modules/**", "**/Functions/Simple/**"]),
        Layer(LayerRole.SharedModules, ["**.SharedModules.**"], ["**/SharedModules/**"]),
        Layer(LayerRole.Ports, ["**.Ports.**"], ["**/Ports/**"]),
        Layer(LayerRole.Adapters, ["**.Adapters.**"], ["**/Adapters/**"]),
    };

    /// <summary>The layers, by their default names, that a layer of a role may use besides itself.</summary>
    public static EquatableArray<string> MayUse(LayerRole role) => role switch
    {
        LayerRole.Scripts => new[] { "Flows", "Orchestrators", "Modules", "SharedModules", "Ports", "Adapters" },
        LayerRole.Flows => new[] { "Orchestrators", "Modules", "SharedModules", "Ports" },
        LayerRole.Orchestrators => new[] { "Modules", "SharedModules", "Ports" },
        LayerRole.Modules => new[] { "SharedModules" },
        LayerRole.Ports => new[] { "Modules", "SharedModules" },
        LayerRole.Adapters => new[] { "Ports", "Modules", "SharedModules" },
        _ => default(EquatableArray<string>),
    };

    /// <summary>Whether the code of a role has to be pure unless the project says otherwise.</summary>
    public static bool IsPure(LayerRole role) => role is LayerRole.Modules or LayerRole.SharedModules;

    private static LayerDefinition Layer(LayerRole role, string[] namespaces, string[] paths) => new()
    {
        Name = role.ToString(),
        Role = role,
        Namespaces = namespaces,
        Paths = paths,
        MayUse = MayUse(role),
        IsPure = IsPure(role),
    };
}
