using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;
using Tofa.Binding;
using Tofa.Model.Architecture;
using Tofa.Model.Problems;

namespace Tofa.Analyzers.Runbooks.Scripts;

/// <summary>Tells whether a script stands where scripts belong (R000-6). A project without layers, and a test project, may keep them anywhere.</summary>
/// <param name="architecture">The project's layers.</param>
internal sealed class ScriptPlaces(ArchitectureContext architecture)
{
    private readonly Layer? home = architecture.Layers.FirstOrDefault(static layer => layer.Role == LayerRole.Scripts);

    /// <summary>The flaw of a script in another layer, or in none while the rest of the project is laid out in layers.</summary>
    public IEnumerable<ScriptFlaw> FlawsOf(INamedTypeSymbol type)
    {
        if (home is null || !architecture.HasLayers || !architecture.IsOurs(type) || architecture.LayerOf(type) is { Role: LayerRole.Scripts })
            return [];

        var place = architecture.LayerOf(type) is { } layer ? $"layer {layer}" : "no layer";
        return [new ScriptFlaw(ProblemKinds.MisplacedScript, NamedTypes.NameOf(type), place, home.Name, Remedy())];
    }

    private string Remedy() => home!.Definition.Namespaces.Count > 0
        ? $"move it to a namespace that matches {string.Join(" or ", home.Definition.Namespaces.Select(Printable.Of))}"
        : $"move it to a file that matches {string.Join(" or ", home.Definition.Paths.Select(Printable.Of))}";
}
