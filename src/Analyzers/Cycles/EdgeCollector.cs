using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Tofa.Analyzers.Dependencies;
using Tofa.Analyzers.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>Gathers which types of a compilation use which, and where first. What only attributes and <c>nameof</c> name does not run, and makes no cycle.</summary>
/// <param name="own">The compilation's assembly: what lies in another cannot use it.</param>
internal sealed class EdgeCollector(IAssemblySymbol own) : IUseCollector
{
    private readonly ConcurrentDictionary<TypeEdge, FirstUse> edges = new();

    /// <inheritdoc/>
    public bool WantsUnplaced => false;

    /// <summary>What was gathered.</summary>
    public IEnumerable<KeyValuePair<TypeEdge, FirstUse>> Edges => edges;

    /// <inheritdoc/>
    public void Take(in SymbolUse use)
    {
        if (use.Kind == UseKind.NameOnly || !ReferenceEquals(use.Target.ContainingAssembly, own))
        {
            return;
        }

        var edge = TypeEdge.Of(use.User.Symbol, use.Target);
        if (ReferenceEquals(edge.From, edge.To))
        {
            return;
        }

        if (!edges.TryGetValue(edge, out var first))
        {
            if (IsInAttribute(use.Node))
            {
                return;
            }

            first = edges.GetOrAdd(edge, static _ => new FirstUse());
        }
        else if (!first.Awaits(use) || IsInAttribute(use.Node))
        {
            return;
        }

        first.Take(use);
    }

    private static bool IsInAttribute(SyntaxNode node)
    {
        for (var current = node; current is not (null or StatementSyntax or MemberDeclarationSyntax); current = current.Parent)
        {
            if (current is AttributeSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
