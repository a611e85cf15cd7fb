using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions.Suppressions;

/// <summary>Reads <c>#pragma warning disable</c>.</summary>
internal static class Pragmas
{
    /// <summary>The ids that a message names; <c>null</c> where the directive is not judged.</summary>
    /// <param name="pragma">The directive.</param>
    /// <param name="scope">Which ids count.</param>
    public static string? Silenced(PragmaWarningDirectiveTriviaSyntax pragma, SuppressionScope scope)
    {
        if (pragma.ErrorCodes.Count == 0)
        {
            return scope.All || scope.Nameless ? "Every rule" : null;
        }

        var ids = pragma.ErrorCodes.Select(static code => code.ToString()).Where(id => IsJudged(id, scope)).ToList();
        return ids.Count == 0 ? null : string.Join(", ", ids);
    }

    /// <summary>Whether a comment behind the ids, or on the line above, gives a reason.</summary>
    public static bool IsJustified(PragmaWarningDirectiveTriviaSyntax pragma, SyntaxNode root)
    {
        foreach (var trivia in pragma.DescendantTrivia())
        {
            if (IsComment(trivia) && SuppressionIds.IsReason(trivia.ToString()))
            {
                return true;
            }
        }

        return CommentAbove(pragma, root) is { } above && SuppressionIds.IsReason(above);
    }

    // Who silences this rule wants no word from it about that.
    private static bool IsJudged(string id, SuppressionScope scope) => (scope.All || SuppressionIds.AreOurs(id)) && id != RuleIds.UnjustifiedSuppression;

    private static string? CommentAbove(PragmaWarningDirectiveTriviaSyntax pragma, SyntaxNode root)
    {
        var text = pragma.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(pragma.SpanStart).LineNumber;
        if (line == 0)
        {
            return null;
        }

        var above = text.Lines[line - 1];
        var start = above.Start;
        while (start < above.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var trivia = root.FindTrivia(start);
        return IsComment(trivia) ? trivia.ToString() : null;
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
