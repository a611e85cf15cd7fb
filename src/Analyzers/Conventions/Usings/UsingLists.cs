using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions.Usings;

/// <summary>Reads lists of usings. Only those of namespaces are ordered, global ones apart: aliases and statics say something of their own where they stand.</summary>
public static class UsingLists
{
    /// <summary>The usings of a file or a namespace.</summary>
    public static SyntaxList<UsingDirectiveSyntax> Of(SyntaxNode node) => node switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax @namespace => @namespace.Usings,
        _ => default,
    };

    /// <summary>Whether a using is ordered among others.</summary>
    /// <param name="directive">The using.</param>
    /// <param name="isGlobal">Whether the others are global.</param>
    public static bool IsOrdered(UsingDirectiveSyntax directive, bool isGlobal) =>
        directive is { Alias: null, Name: not null } && !directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword)
        && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) == isGlobal;

    /// <summary>The first using of a lower rank than one before it, and that rank; <c>null</c> where there is none.</summary>
    public static (UsingDirectiveSyntax Misplaced, int After)? FirstOutOfOrder(SyntaxList<UsingDirectiveSyntax> usings, bool isGlobal, UsingRanks ranks)
    {
        var highest = 0;
        foreach (var directive in usings)
        {
            if (!IsOrdered(directive, isGlobal))
            {
                continue;
            }

            var rank = ranks.RankOf(directive.Name!);
            if (rank < highest)
            {
                return (directive, highest);
            }

            highest = rank;
        }

        return null;
    }
}
