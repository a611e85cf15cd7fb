using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Repository.Tests;

/// <summary>Finds signs of unfinished work and silenced warnings in code; sample texts in string literals are data and do not count.</summary>
internal static partial class UnfinishedCode
{
    public static IEnumerable<string> In(string path)
    {
        var root = SourceFiles.Parse(path);
        return root.DescendantNodes().Where(IsUnfinished).Select(node => node.GetLocation())
            .Concat(root.DescendantTrivia(descendIntoTrivia: true).Where(IsUnfinished).Select(trivia => trivia.GetLocation()))
            .Select(location => $"{SourceFiles.Relative(path)}:{location.GetLineSpan().StartLinePosition.Line + 1}");
    }

    private static bool IsUnfinished(SyntaxNode node) => node switch
    {
        IdentifierNameSyntax name => name.Identifier.Text == nameof(NotImplementedException),
        AttributeSyntax attribute => attribute.Name.ToString().Contains("SuppressMessage", StringComparison.Ordinal),
        CatchClauseSyntax handler => handler.Block.Statements.Count == 0,
        _ => false,
    };

    private static bool IsUnfinished(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.PragmaWarningDirectiveTrivia => true,
        SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia => NoteToSelf().IsMatch(trivia.ToString()),
        _ => false,
    };

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex NoteToSelf();
}
