using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The stretches of code in which one diagnostic per rule and type is enough: a statement, or the header of a member with its <c>=></c> body or initializer.</summary>
internal static class Regions
{
    /// <summary>The innermost region that holds a node.</summary>
    public static SyntaxNode Of(SyntaxNode node)
    {
        var current = node;
        while (current.Parent is { } parent && !IsRegion(current))
        {
            current = parent;
        }

        return current;
    }

    private static bool IsRegion(SyntaxNode node) => node switch
    {
        BlockSyntax => false,
        StatementSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax => true,
        _ => false,
    };
}
