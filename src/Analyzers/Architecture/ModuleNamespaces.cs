using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Tells fixes which code has to be deterministic.</summary>
public static class ModuleNamespaces
{
    /// <summary>Whether a namespace belongs to Modules or SharedModules (R000-17).</summary>
    public static bool Contain(INamespaceSymbol @namespace)
    {
        var segments = new List<string>();
        for (var current = @namespace; current is { IsGlobalNamespace: false }; current = current.ContainingNamespace)
        {
            segments.Insert(0, current.Name);
        }

        return NamespacePlacement.Of(segments).Layer is Layer.Modules or Layer.SharedModules;
    }
}
