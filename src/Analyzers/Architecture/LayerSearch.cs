using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Looks for any layer in a compilation, so that nothing is registered where there is none.</summary>
internal static class LayerSearch
{
    /// <summary>Whether any namespace or file of a compilation lies in a layer.</summary>
    public static bool FindsAny(Compilation compilation, LayerMap map, ProjectFacts project) =>
        AnyNamespace(compilation.Assembly.GlobalNamespace, map)
        || compilation.SyntaxTrees.Any(tree => map.LayerOfPath(project.Relative(tree.FilePath)) is not null);

    private static bool AnyNamespace(INamespaceSymbol root, LayerMap map)
    {
        var open = new Stack<INamespaceSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (map.LayerOf(Segments.Of(current)) is not null)
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
