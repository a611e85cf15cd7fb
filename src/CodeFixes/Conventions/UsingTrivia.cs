using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.CodeFixes.Conventions;

/// <summary>Splits what stands before a using into what belongs to its place and what belongs to the using.</summary>
internal static class UsingTrivia
{
    /// <summary>Whether a directive stands before a using; one at the head of the list is none between usings.</summary>
    public static bool HoldsDirective(UsingDirectiveSyntax directive, bool isFirst)
    {
        var trivia = directive.GetLeadingTrivia();
        var own = isFirst ? OwnStart(trivia, isFirst) : 0;
        return trivia.Skip(own).Any(static one => one.IsDirective) || directive.GetTrailingTrivia().Any(static one => one.IsDirective);
    }

    /// <summary>A using at the place of another.</summary>
    /// <param name="directive">The using.</param>
    /// <param name="wasFirst">Whether it was the first of its list.</param>
    /// <param name="there">The using that stood at the new place.</param>
    /// <param name="isFirst">Whether that is the first place of the list.</param>
    public static UsingDirectiveSyntax Moved(UsingDirectiveSyntax directive, bool wasFirst, UsingDirectiveSyntax there, bool isFirst)
    {
        var own = directive.GetLeadingTrivia();
        var place = there.GetLeadingTrivia();
        var leading = place.Take(OwnStart(place, isFirst)).Concat(own.Skip(OwnStart(own, wasFirst)));
        return directive.WithLeadingTrivia(leading).WithTrailingTrivia(WithLineBreakOf(there, directive.GetTrailingTrivia()));
    }

    // The comments directly above a using are its own; at the head of a file only what a blank line sets apart from the head.
    private static int OwnStart(SyntaxTriviaList trivia, bool isFirst)
    {
        var (start, isBlank) = (0, true);
        for (var index = 0; index < trivia.Count; index++)
        {
            if (trivia[index].IsKind(SyntaxKind.EndOfLineTrivia))
            {
                start = isBlank ? index + 1 : start;
                isBlank = true;
            }
            else if (trivia[index].IsDirective)
            {
                (start, isBlank) = (index + 1, true);
            }
            else if (!trivia[index].IsKind(SyntaxKind.WhitespaceTrivia))
            {
                isBlank = false;
            }
        }

        return isFirst && start == 0 ? LastLine(trivia) : start;
    }

    private static int LastLine(SyntaxTriviaList trivia)
    {
        var last = trivia.Count;
        while (last > 0 && trivia[last - 1].IsKind(SyntaxKind.WhitespaceTrivia))
        {
            last--;
        }

        return last;
    }

    private static IEnumerable<SyntaxTrivia> WithLineBreakOf(UsingDirectiveSyntax there, SyntaxTriviaList own)
    {
        var comment = own.Where(static trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return comment.Concat(there.GetTrailingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
    }
}
