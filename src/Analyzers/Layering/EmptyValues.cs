using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Layering;

/// <summary>Knows the literals that hold nothing: whatever type the compiler gives them, they reach nothing.</summary>
internal static class EmptyValues
{
    /// <summary>Whether an expression is <c>null</c>, <c>default</c> or a tuple of literals.</summary>
    public static bool Is(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression,
        TupleExpressionSyntax tuple => tuple.Arguments.All(static element => element.Expression is LiteralExpressionSyntax || Is(element.Expression)),
        _ => false,
    };
}
