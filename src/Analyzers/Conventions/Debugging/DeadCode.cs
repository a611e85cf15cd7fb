using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Conventions.Debugging;

/// <summary>Finds statements in comments on lines of their own. It asks the parser about a block only where its last line ends as code does.</summary>
internal static class DeadCode
{
    /// <summary>The places of the blocks of comment lines that are code from first to last.</summary>
    public static IEnumerable<Location> In(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var text = tree.GetText(cancellationToken);
        var first = -1;
        for (var line = 0; line <= text.Lines.Count; line++)
        {
            var isComment = line < text.Lines.Count && CommentLine.Starts(text, text.Lines[line]);
            if (isComment && first < 0)
            {
                first = line;
            }
            else if (!isComment && first >= 0)
            {
                if (CommentLine.EndsAsCode(text, text.Lines[line - 1]) && IsCode(tree, text, first, line, cancellationToken))
                {
                    yield return tree.GetLocation(SpanOf(text, first, line));
                }

                first = -1;
            }
        }
    }

    private static bool IsCode(SyntaxTree tree, SourceText text, int first, int end, CancellationToken cancellationToken)
    {
        // What looks like a comment may be a line of a raw string.
        var start = SpanOf(text, first, first + 1).Start;
        if (!tree.GetRoot(cancellationToken).FindTrivia(start).IsKind(SyntaxKind.SingleLineCommentTrivia))
        {
            return false;
        }

        var content = new System.Text.StringBuilder();
        for (var line = first; line < end; line++)
        {
            content.AppendLine(CommentLine.Content(text, text.Lines[line]));
        }

        return Statements.Fill(content.ToString(), mayExplain: end - first == 1 && content[0] == ' ', cancellationToken);
    }

    private static TextSpan SpanOf(SourceText text, int first, int end)
    {
        var start = text.Lines[first].Start;
        while (char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return TextSpan.FromBounds(start, text.Lines[end - 1].End);
    }
}
