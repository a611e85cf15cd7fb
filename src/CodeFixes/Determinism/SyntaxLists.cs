using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tofa.CodeFixes.Determinism;

/// <summary>Inserts into separated lists with a space behind the new comma; everything else keeps its trivia.</summary>
internal static class SyntaxLists
{
    /// <summary>Inserts an item.</summary>
    public static SeparatedSyntaxList<T> Insert<T>(SeparatedSyntaxList<T> list, int position, T item)
        where T : SyntaxNode
    {
        var tokens = list.GetWithSeparators();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.Space);
        if (list.Count == 0)
        {
            return SyntaxFactory.SingletonSeparatedList(item);
        }

        return position == list.Count
            ? SyntaxFactory.SeparatedList<T>(tokens.Add(comma).Add(item))
            : SyntaxFactory.SeparatedList<T>(tokens.Insert(2 * position, item).Insert((2 * position) + 1, comma));
    }
}
