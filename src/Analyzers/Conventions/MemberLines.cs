using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions;

/// <summary>Counts the lines of a piece of code.</summary>
internal static class MemberLines
{
    /// <summary>The lines from the first to the last character.</summary>
    public static int Spanned(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    /// <summary>The lines that string literals take beyond one each: they are text, which no method of its own would shorten.</summary>
    public static int OfText(SyntaxNode body)
    {
        var lines = 0;
        foreach (var literal in body.DescendantNodes(static node => !IsText(node)))
        {
            if (IsText(literal))
            {
                lines += Spanned(literal) - 1;
            }
        }

        return lines;
    }

    private static bool IsText(SyntaxNode node) =>
        node is InterpolatedStringExpressionSyntax || node.IsKind(SyntaxKind.StringLiteralExpression) || node.IsKind(SyntaxKind.Utf8StringLiteralExpression);
}
