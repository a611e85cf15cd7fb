using Tofa.Model.Collections;

namespace Tofa.Model.Architecture;

/// <summary>The roles as <c>architecture.yaml</c> writes them.</summary>
public static class LayerRoles
{
    private static readonly LayerRole[] InOrder =
    [
        LayerRole.Scripts, LayerRole.Flows, LayerRole.Orchestrators, LayerRole.Modules, LayerRole.SharedModules, LayerRole.Ports, LayerRole.Adapters, LayerRole.Other,
    ];

    /// <summary>All of them.</summary>
    public static EquatableArray<string> All { get; } = InOrder.Select(YamlOf).ToEquatableArray();

    /// <summary>The text for a role, such as <c>shared_modules</c>.</summary>
    public static string YamlOf(LayerRole role) => role == LayerRole.SharedModules ? "shared_modules" : role.ToString().ToLowerInvariant();

    /// <summary>The role of a text; <c>null</c> where it is none.</summary>
    public static LayerRole? FromYaml(string? text) => Find(role => YamlOf(role) == text);

    /// <summary>The role that a layer's name speaks for; <see cref="LayerRole.Other"/> where it is none of the usual names.</summary>
    public static LayerRole OfName(string name) => Find(role => string.Equals(role.ToString(), name, StringComparison.Ordinal)) ?? LayerRole.Other;

    private static LayerRole? Find(Func<LayerRole, bool> isMeant)
    {
        foreach (var role in InOrder)
        {
            if (isMeant(role))
                return role;
        }

        return null;
    }
}
