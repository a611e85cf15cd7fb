using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Looks for layers in a compilation, so that nothing is registered where there is nothing to judge.</summary>
internal static class LayerSearch
{
    /// <summary>Whether any namespace or file of a compilation lies in a layer of some kind.</summary>
    public static bool FindsAny(Compilation compilation, LayerMap map, ProjectFacts project, Func<Layer, bool> isWanted) =>
        AnyNamespace(compilation.Assembly.GlobalNamespace, @namespace => map.LayerOf(Segments.Of(@namespace)) is { } layer && isWanted(layer))
        || compilation.SyntaxTrees.Any(tree => map.LayerOfPath(project.Relative(tree.FilePath)) is { } layer && isWanted(layer));

    /// <summary>Whether a namespace or any inside of it is looked for.</summary>
    public static bool AnyNamespace(INamespaceSymbol root, Func<INamespaceSymbol, bool> isWanted)
    {
        var open = new Stack<INamespaceSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (isWanted(current))
            {
                return true;
            }

            foreach (var child in current.GetNamespaceMembers())
            {
                open.Push(child);
            }
        }

        return false;
    }
}
