using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.CodeFixes.Outcomes;

/// <summary>Puts cases before the catch-all of a switch, so that they go where they went before.</summary>
internal static class NamedCases
{
    /// <summary>The change; <c>null</c> where there is no catch-all at the end, or where its label binds what the others would not.</summary>
    /// <param name="syntax">The switch.</param>
    /// <param name="pattern">The cases.</param>
    /// <param name="text">The text of the file.</param>
    public static TextChange? In(SyntaxNode syntax, string pattern, SourceText text) => syntax switch
    {
        SwitchExpressionSyntax { Arms: { Count: > 0 } arms } when arms[arms.Count - 1] is { WhenClause: null } last => InExpression(last, pattern, text),
        SwitchStatementSyntax { Sections: { Count: > 0 } sections } => InStatement(sections[sections.Count - 1], pattern, text),
        _ => null,
    };

    private static TextChange? InExpression(SwitchExpressionArmSyntax last, string pattern, SourceText text)
    {
        if (Pattern(last.Pattern, pattern) is not { } whole)
        {
            return null;
        }

        var body = text.ToString(TextSpan.FromBounds(last.EqualsGreaterThanToken.SpanStart, last.Span.End));
        return new TextChange(new TextSpan(last.SpanStart, 0), $"{whole} {body},{SeparatorBefore(last.SpanStart, text)}");
    }

    // What the arm binds, its copy binds too.
    private static string? Pattern(PatternSyntax catchAll, string cases) => catchAll switch
    {
        DiscardPatternSyntax or RecursivePatternSyntax { Designation: null } or UnaryPatternSyntax or ConstantPatternSyntax or TypePatternSyntax => cases,
        VarPatternSyntax or DeclarationPatternSyntax or RecursivePatternSyntax => cases.Contains(" or ") ? $"({cases}) and {catchAll}" : $"{cases} and {catchAll}",
        _ => null,
    };

    private static TextChange? InStatement(SwitchSectionSyntax last, string pattern, SourceText text)
    {
        var label = last.Labels.FirstOrDefault(static label => label is DefaultSwitchLabelSyntax)
            ?? (last.Labels.Count == 1 && last.Labels[0] is CasePatternSwitchLabelSyntax { WhenClause: null } only && BindsNothing(only.Pattern) ? only : null);
        return label is null ? null : new TextChange(new TextSpan(label.SpanStart, 0), $"case {pattern}:{SeparatorBefore(label.SpanStart, text)}");
    }

    private static bool BindsNothing(PatternSyntax pattern) =>
        pattern is RecursivePatternSyntax { Designation: null } or UnaryPatternSyntax or DiscardPatternSyntax or TypePatternSyntax
        && !pattern.DescendantNodes().Any(static node => node.IsKind(SyntaxKind.SingleVariableDesignation));

    // On a line of its own what comes after it is too.
    private static string SeparatorBefore(int position, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var before = text.ToString(TextSpan.FromBounds(line.Start, position));
        return before.Trim().Length > 0 ? " " : text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) + before;
    }
}
