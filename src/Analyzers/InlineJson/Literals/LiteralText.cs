using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.InlineJson.Literals;

/// <summary>Reads a literal, or the concatenation that it starts, as one text.</summary>
internal static class LiteralText
{
    /// <summary>The concatenation that a literal starts, or the literal; <c>null</c> where something comes before it.</summary>
    public static ExpressionSyntax? WholeFrom(ExpressionSyntax literal)
    {
        var whole = literal;
        while (true)
        {
            switch (whole.Parent)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    whole = parenthesized;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Left == whole:
                    whole = sum;
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression }:
                    return null;
                default:
                    return Inside(whole);
            }
        }
    }

    /// <summary>The first character that is no white space; NUL where there is none, or where a value comes first.</summary>
    public static char FirstOf(ExpressionSyntax literal) => literal switch
    {
        LiteralExpressionSyntax { Token: var token } => FirstOf(token.ValueText),
        InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } when contents[0] is InterpolatedStringTextSyntax { TextToken: var token } => FirstOf(token.ValueText),
        _ => '\0',
    };

    /// <summary>The whole text, with something that fits in place of each value that is not known.</summary>
    public static string Read(ExpressionSyntax whole)
    {
        var text = new TextWithHoles();
        var open = new Stack<ExpressionSyntax>();
        open.Push(whole);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    open.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                    open.Push(sum.Right);
                    open.Push(sum.Left);
                    break;
                case LiteralExpressionSyntax literal when IsText(literal):
                    text.Append(literal.Token.ValueText);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    Append(text, interpolated);
                    break;
                default:
                    text.AppendHole();
                    break;
            }
        }

        return text.ToString();
    }

    private static ExpressionSyntax Inside(ExpressionSyntax whole)
    {
        while (whole is ParenthesizedExpressionSyntax parenthesized)
        {
            whole = parenthesized.Expression;
        }

        return whole;
    }

    // A token of interpolated text keeps its doubled braces, but for raw ones, which have none.
    private static void Append(TextWithHoles text, InterpolatedStringExpressionSyntax interpolated)
    {
        var isRaw = !interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedStringStartToken)
            && !interpolated.StringStartToken.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken);
        foreach (var part in interpolated.Contents)
        {
            if (part is InterpolatedStringTextSyntax { TextToken: var token })
            {
                text.Append(isRaw ? token.ValueText : token.ValueText.Replace("{{", "{").Replace("}}", "}"));
            }
            else
            {
                text.AppendHole();
            }
        }
    }

    private static bool IsText(LiteralExpressionSyntax literal) =>
        literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression) || literal.IsKind(SyntaxKind.CharacterLiteralExpression);

    private static char FirstOf(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
            {
                return c;
            }
        }

        return '\0';
    }
}
