using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Knows who derives from whom in an assembly; looked up only for the types that somebody asks about. Safe for concurrent use.</summary>
/// <param name="compilation">The compilation whose own types are found by the names in their base lists.</param>
internal sealed class DerivedTypes(Compilation compilation)
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, ReferencedTypes> References = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, List<INamedTypeSymbol>> known = new(SymbolEqualityComparer.Default);
    private readonly Lazy<HashSet<string>> globalAliases = new(() => GlobalAliases(compilation));

    /// <summary>Every type of its own assembly that derives from a type, directly or not.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>();
        open.Push(type);
        while (open.Count > 0)
        {
            foreach (var child in Direct(open.Pop()))
            {
                if (seen.Add(child))
                {
                    open.Push(child);
                    yield return child;
                }
            }
        }
    }

    private IReadOnlyList<INamedTypeSymbol> Direct(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            ? known.GetOrAdd(type, Find)
            : References.GetValue(type.ContainingAssembly, static assembly => new ReferencedTypes(assembly)).DerivedFrom(type);

    private List<INamedTypeSymbol> Find(INamedTypeSymbol parent)
    {
        var found = new List<INamedTypeSymbol>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            SemanticModel? model = null;
            foreach (var span in BaseNames.Of(tree, CancellationToken.None).DeclarationsWith(parent.Name, globalAliases.Value))
            {
                model ??= compilation.GetSemanticModel(tree);
                if (tree.GetRoot().FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
                    && model.GetDeclaredSymbol(declaration) is INamedTypeSymbol type
                    && ReferencedTypes.IsDirect(type, parent))
                {
                    found.Add(type);
                }
            }
        }

        return found;
    }

    private static HashSet<string> GlobalAliases(Compilation compilation) => new(
        compilation.SyntaxTrees.Select(static tree => BaseNames.Of(tree, CancellationToken.None))
            .Where(static names => names.HasGlobalAliases)
            .SelectMany(static names => names.Aliases),
        StringComparer.Ordinal);
}
