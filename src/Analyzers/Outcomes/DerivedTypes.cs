using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Outcomes;

/// <summary>Knows who derives from whom in an assembly; looked up once, and only if somebody asks. Safe for concurrent use.</summary>
internal sealed class DerivedTypes
{
    private readonly ConcurrentDictionary<IAssemblySymbol, Lazy<Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>>> known = new(SymbolEqualityComparer.Default);

    /// <summary>Every type of its own assembly that derives from a type, directly or not.</summary>
    public IEnumerable<INamedTypeSymbol> Of(INamedTypeSymbol type)
    {
        var direct = known.GetOrAdd(type.ContainingAssembly, static assembly => new(() => Read(assembly))).Value;
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>();
        open.Push(type);
        while (open.Count > 0)
        {
            if (!direct.TryGetValue(open.Pop(), out var children))
            {
                continue;
            }

            foreach (var child in children)
            {
                if (seen.Add(child))
                {
                    open.Push(child);
                    yield return child;
                }
            }
        }
    }

    private static Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> Read(IAssemblySymbol assembly)
    {
        var direct = new Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
        foreach (var type in Architecture.DeclaredTypes.Below(assembly.GlobalNamespace, CancellationToken.None))
        {
            if (type.BaseType is { SpecialType: SpecialType.None } parent)
            {
                Add(direct, parent, type);
            }

            foreach (var contract in type.Interfaces)
            {
                Add(direct, contract, type);
            }
        }

        return direct;
    }

    private static void Add(Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> direct, INamedTypeSymbol parent, INamedTypeSymbol child)
    {
        if (!direct.TryGetValue(parent.OriginalDefinition, out var children))
        {
            direct.Add(parent.OriginalDefinition, children = []);
        }

        children.Add(child);
    }
}
