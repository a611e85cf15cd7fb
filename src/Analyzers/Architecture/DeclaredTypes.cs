using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Architecture;

/// <summary>Walks over the types of an assembly, generated ones included: an interface may well be implemented by a generator.</summary>
internal static class DeclaredTypes
{
    /// <summary>Every type below a namespace, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> Below(INamespaceOrTypeSymbol root, CancellationToken cancellationToken)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var current = open.Pop();
            if (current is INamedTypeSymbol type)
            {
                yield return type;
            }
            else
            {
                foreach (var child in ((INamespaceSymbol)current).GetNamespaceMembers())
                {
                    open.Push(child);
                }
            }

            foreach (var child in current.GetTypeMembers())
            {
                open.Push(child);
            }
        }
    }
}
