using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Knows who derives from whom in an assembly; looked up only for the names that somebody asks about. Safe for concurrent use.</summary>
/// <param name="compilation">The compilation whose own types are found by the names in their base lists.</param>
internal sealed class DerivedTypes(Compilation compilation)
{
    private static readonly ConditionalWeakTable<IAssemblySymbol, DerivedLists> References = new();

    private readonly ConcurrentDictionary<string, Lazy<DerivedLists>> own = new(StringComparer.Ordinal);
    private readonly Lazy<BaseIndex> index = new(() => new BaseIndex(compilation));

    /// <summary>Every type of its own assembly that derives from a type, directly or not.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>();
        open.Push(type);
        while (open.Count > 0)
        {
            var current = open.Pop();
            foreach (var child in ListsFor(current).Of(current))
            {
                if (seen.Add(child))
                {
                    open.Push(child);
                    yield return child;
                }
            }
        }
    }

    private DerivedLists ListsFor(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            ? own.GetOrAdd(type.Name, name => new(() => new DerivedLists(Candidates(name)))).Value
            : References.GetValue(type.ContainingAssembly, static assembly => new DerivedLists(Architecture.DeclaredTypes.Below(assembly.GlobalNamespace, CancellationToken.None)));

    private IEnumerable<INamedTypeSymbol> Candidates(string name)
    {
        foreach (var (tree, span) in index.Value.Candidates(name))
        {
            if (tree.GetRoot().FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
                && compilation.GetSemanticModel(tree).GetDeclaredSymbol(declaration) is INamedTypeSymbol type)
            {
                yield return type;
            }
        }
    }
}
