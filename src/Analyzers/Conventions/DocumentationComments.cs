using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions;

/// <summary>Finds documentation comments in the text, since the compiler reads them as plain ones where the project writes no documentation file.</summary>
internal static class DocumentationComments
{
    /// <summary>Whether any declaration of a symbol carries a documentation comment that says or inherits something.</summary>
    public static bool Exist(ISymbol symbol, CancellationToken cancellationToken)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var declaration = Declaration(reference.GetSyntax(cancellationToken));
            foreach (var trivia in declaration.GetLeadingTrivia())
            {
                if (IsDocumentation(trivia) && SaysSomething(trivia.ToFullString()))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a declaration is a parameter, or the header, of a type.</summary>
    public static bool BelongsToTypeHeader(SyntaxNode declaration) => declaration is ParameterSyntax or TypeDeclarationSyntax;

    private static SyntaxNode Declaration(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } ? field : node;

    private static bool IsDocumentation(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => StartsWith(trivia, "///", '/'),
        SyntaxKind.MultiLineCommentTrivia => StartsWith(trivia, "/**", '*'),
        _ => false,
    };

    private static bool StartsWith(SyntaxTrivia trivia, string opening, char tooMuch)
    {
        var text = trivia.ToString();
        return text.StartsWith(opening, StringComparison.Ordinal) && !(text.Length > opening.Length && text[opening.Length] == tooMuch);
    }

    // A word outside of tags, or a tag that fetches words from elsewhere.
    private static bool SaysSomething(string comment)
    {
        var depth = 0;
        foreach (var character in comment)
        {
            depth += character switch { '<' => 1, '>' => -1, _ => 0 };
            if (depth == 0 && char.IsLetterOrDigit(character))
            {
                return true;
            }
        }

        return comment.Contains("<inheritdoc") || comment.Contains("<include") || comment.Contains("cref=");
    }
}
