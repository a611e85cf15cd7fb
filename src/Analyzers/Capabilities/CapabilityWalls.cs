using Tofa.Analyzers.Architecture;
using Tofa.Model.Architecture;

namespace Tofa.Analyzers.Capabilities;

/// <summary>Which code may know the inside of a capability (R000-3, R000-4).</summary>
internal static class CapabilityWalls
{
    /// <summary>
    /// Whether a use leads into a capability from outside: from another one, or from modules and shared modules that belong to none and so to all.
    /// Scripts, flows and orchestrators outside of every capability are there to connect them.
    /// </summary>
    public static bool AreCrossed(Placement from, Placement to, ArchitectureDefinition definition)
    {
        if (to.Capability is not { } entered || entered == from.Capability)
        {
            return false;
        }

        return from.Capability is { } own
            ? !IsAllowed(own, entered, definition)
            : from.Layer?.Role is LayerRole.Modules or LayerRole.SharedModules;
    }

    private static bool IsAllowed(string from, string to, ArchitectureDefinition definition)
    {
        foreach (var edge in definition.CapabilityEdges)
        {
            if (edge.From == from && edge.To == to)
            {
                return true;
            }
        }

        return false;
    }
}
