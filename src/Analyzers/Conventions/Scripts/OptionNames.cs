using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Conventions.Scripts;

/// <summary>Recognises the two options that every script offers, however a library spells them: in a text, or as the name of a member or parameter.</summary>
internal static class OptionNames
{
    /// <summary>The mark of <c>--dry-run</c>.</summary>
    public const int DryRun = 2;

    /// <summary>The mark of <c>--verbose</c>, or <c>--verbosity</c>.</summary>
    public const int Verbose = 4;

    /// <summary>Both.</summary>
    public const int All = DryRun | Verbose;

    /// <summary>The options that a name stands for.</summary>
    public static int In(string name) => (Holds(name, "dryrun") || Holds(name, "dry-run") || Holds(name, "dry_run") ? DryRun : 0) | (Holds(name, "verbos") ? Verbose : 0);

    /// <summary>The options that the declarations of a type name.</summary>
    public static int In(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var found = 0;
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            foreach (var token in reference.GetSyntax(cancellationToken).DescendantTokens())
            {
                if (token.IsKind(SyntaxKind.StringLiteralToken) || IsDeclaredName(token))
                {
                    found |= In(token.ValueText);
                }
            }
        }

        return found;
    }

    private static bool IsDeclaredName(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken)
        && token.Parent is PropertyDeclarationSyntax or ParameterSyntax or VariableDeclaratorSyntax or MethodDeclarationSyntax;

    private static bool Holds(string name, string part) => name.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
