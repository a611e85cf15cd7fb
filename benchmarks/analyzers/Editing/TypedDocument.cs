using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Benchmarks.Editing;

/// <summary>A document in which somebody types inside of a method.</summary>
/// <param name="document">The document.</param>
/// <param name="text">Its text.</param>
/// <param name="caret">Where the typing goes on.</param>
internal sealed class TypedDocument(Document document, SourceText text, int caret)
{
    /// <summary>The name of the file.</summary>
    public string Name => document.Name;

    /// <summary>How many lines it has.</summary>
    public int Lines => text.Lines.Count;

    /// <summary>Puts the caret into the first method with a block; <c>null</c> where there is none.</summary>
    public static async Task<TypedDocument?> OpenAsync(Document document)
    {
        var root = await document.GetSyntaxRootAsync();
        var method = root!.DescendantNodes().OfType<MethodDeclarationSyntax>().FirstOrDefault(static method => method.Body is not null);
        return method is null ? null : new TypedDocument(document, await document.GetTextAsync(), method.Body!.OpenBraceToken.Span.End);
    }

    /// <summary>The document after one more statement.</summary>
    /// <param name="stroke">Makes each different.</param>
    public Document Type(int stroke)
    {
        var statement = string.Create(CultureInfo.InvariantCulture, $" var typed{stroke} = \"{stroke}\".Length + {stroke}; ");
        return document.WithText(text.WithChanges(new TextChange(new TextSpan(caret, 0), statement)));
    }
}
