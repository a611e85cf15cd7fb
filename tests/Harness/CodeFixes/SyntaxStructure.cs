using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Tofa.Harness.Reporting;
using Tofa.Harness.Verifiers;

namespace Tofa.Harness.CodeFixes;

/// <summary>Writes a tree as lines of kinds and tokens, to find trees no text could have been parsed to.</summary>
internal static class SyntaxStructure
{
    /// <summary>Fails unless the tree of the document is the one its text is parsed to.</summary>
    internal static async Task VerifyReparsedAsync(
        Document document, CodeActionValidationMode mode, IVerifier verifier, CancellationToken cancellationToken)
    {
        if (mode == CodeActionValidationMode.None)
            return;
        var made = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var parsed = CSharpSyntaxTree.ParseText(
            made.ToFullString(), (CSharpParseOptions?)document.Project.ParseOptions, document.FilePath ?? "", cancellationToken: cancellationToken);
        var (expected, actual) = (Of(await parsed.GetRootAsync(cancellationToken).ConfigureAwait(false), mode), Of(made, mode));
        if (expected != actual)
        {
            verifier.PushContext($"Tree of '{document.Name}' against its parsed text").Fail(
                "The code fix made a tree that its text is not parsed to; build it from parsed pieces, or add what the grammar needs"
                + Environment.NewLine + UnifiedDiff.Of(expected, actual));
        }
    }

    private static string Of(SyntaxNode root, CodeActionValidationMode mode)
    {
        var text = new StringBuilder();
        var open = new Stack<(SyntaxNodeOrToken Item, int Depth)>();
        open.Push((root, 0));
        while (open.TryPop(out var item))
        {
            text.Append(' ', item.Depth).Append(item.Item.Kind());
            if (item.Item.IsToken)
                AppendToken(text, item.Item.AsToken(), mode);
            text.Append('\n');
            foreach (var child in item.Item.ChildNodesAndTokens().Reverse())
                open.Push((child, item.Depth + 1));
        }

        return text.ToString();
    }

    private static void AppendToken(StringBuilder text, SyntaxToken token, CodeActionValidationMode mode)
    {
        text.Append(' ').Append(token.Text).Append(token.IsMissing ? " (missing)" : "");
        if (mode != CodeActionValidationMode.Full)
            return;
        foreach (var trivia in token.LeadingTrivia.Concat(token.TrailingTrivia))
            text.Append(' ').Append(trivia.Kind()).Append('(').Append(SymbolDisplay.FormatLiteral(trivia.ToFullString(), quote: true)).Append(')');
    }
}
