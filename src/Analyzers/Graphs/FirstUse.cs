using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Graphs;

/// <summary>The use that comes first in the sources, whatever the order in which they are seen; safe for concurrent use.</summary>
internal sealed class FirstUse
{
    private readonly object gate = new();
    private SymbolUse first;
    private bool isKnown;

    /// <summary>The use, once all were seen.</summary>
    public SymbolUse Use => first;

    /// <summary>The place of the use: the name of the type, where the code there names it.</summary>
    public Location Location => Location.Create(first.Node.SyntaxTree, NameIn(first.Node, (first.Target as INamedTypeSymbol ?? first.Target.ContainingType).Name) ?? first.Locate(first.Node));

    /// <summary>Whether any was seen.</summary>
    public bool IsKnown => isKnown;

    /// <summary>Takes a use.</summary>
    public void Take(in SymbolUse use)
    {
        lock (gate)
        {
            if (!isKnown || IsBefore(use, first))
            {
                (first, isKnown) = (use, true);
            }
        }
    }

    /// <summary>Whether one use stands before another: by path, then by place.</summary>
    private static bool IsBefore(in SymbolUse use, in SymbolUse other)
    {
        var byPath = use.Node.SyntaxTree == other.Node.SyntaxTree ? 0 : string.CompareOrdinal(use.Node.SyntaxTree.FilePath, other.Node.SyntaxTree.FilePath);
        return byPath < 0 || (byPath == 0 && (use.Node.SpanStart, (int)use.Kind).CompareTo((other.Node.SpanStart, (int)other.Kind)) < 0);
    }

    // The first pass over the uses knows only the declaration or the expression.
    private static TextSpan? NameIn(SyntaxNode node, string name)
    {
        foreach (var part in node.DescendantNodesAndSelf())
        {
            if (part is SimpleNameSyntax simple && simple.Identifier.ValueText == name && !IsQualifierOf(simple.Identifier, name))
            {
                return simple.Identifier.Span;
            }
        }

        return null;
    }

    // In Acme.Rows.Rows the first is a namespace.
    private static bool IsQualifierOf(SyntaxToken identifier, string name)
    {
        var dot = identifier.GetNextToken();
        return dot.IsKind(SyntaxKind.DotToken) && dot.GetNextToken().ValueText == name;
    }
}
