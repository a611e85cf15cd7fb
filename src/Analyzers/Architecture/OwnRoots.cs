using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>The first segments of the namespaces that make up this product.</summary>
internal static class OwnRoots
{
    /// <summary>Reads them off a compilation. Stand-ins for the framework and the marker attributes are declared here without being of this product.</summary>
    public static HashSet<string> Of(Compilation compilation) =>
        new(compilation.Assembly.GlobalNamespace.GetNamespaceMembers().Where(static root => IsOwn(root)).Select(static root => root.Name), StringComparer.Ordinal);

    private static bool IsOwn(INamespaceSymbol root) => root.Name switch
    {
        "System" => false,
        "Microsoft" => LayerSearch.AnyNamespace(root, static inner => inner.Name != "CodeAnalysis" && !inner.GetTypeMembers().IsEmpty),
        "Tofa" => root.GetNamespaceMembers().Any(),
        _ => true,
    };
}
