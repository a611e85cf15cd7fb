using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.CodeFixes.Determinism.Culture;

/// <summary>Adds a using directive for a namespace of the framework.</summary>
internal static class Imports
{
    /// <summary>Adds it among those of the file: behind the last one of <c>System</c> that sorts before it.</summary>
    /// <param name="root">The file.</param>
    /// <param name="namespace">A namespace of <c>System</c> or <c>System</c> itself.</param>
    public static CompilationUnitSyntax Add(CompilationUnitSyntax root, string @namespace)
    {
        var lineBreak = SyntaxFactory.EndOfLine(LineBreaks.Of(root.SyntaxTree));
        var position = root.Usings.Count(directive => SortsBefore(directive, @namespace));
        var added = SyntaxFactory.UsingDirective(SyntaxFactory.ParseName(@namespace).WithLeadingTrivia(SyntaxFactory.Space)).WithTrailingTrivia(lineBreak);
        if (position > 0)
        {
            return root.WithUsings(root.Usings.Insert(position, added));
        }

        // The head of the file stays above the first line.
        return root.Usings.Count > 0
            ? root.WithUsings(root.Usings.Replace(root.Usings[0], root.Usings[0].WithLeadingTrivia()).Insert(0, added.WithLeadingTrivia(root.Usings[0].GetLeadingTrivia())))
            : root.WithUsings(SyntaxFactory.SingletonList(added.WithTrailingTrivia(lineBreak, lineBreak)));
    }

    private static bool SortsBefore(UsingDirectiveSyntax directive, string @namespace) =>
        directive is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0, Name: { } name }
        && name.ToString() is var other
        && (other == "System" || other.StartsWith("System.", StringComparison.Ordinal))
        && string.CompareOrdinal(other, @namespace) < 0;
}
