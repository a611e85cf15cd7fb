using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Tofa.Analyzers.Outcomes;

/// <summary>
/// Which types of a file name which others as their bases. Read from the syntax and kept with the tree: an editor replaces one tree at a time, and
/// to bind the bases of every type of a large project after each key would take longer than all other rules together.
/// </summary>
internal sealed class BaseNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, BaseNames> Known = new();

    private BaseNames(SyntaxNode root)
    {
        var aliases = root.DescendantNodes(static node => IsAround(node)).OfType<UsingDirectiveSyntax>().Where(static one => one.Alias is not null).ToList();
        Aliases = [.. aliases.Select(static one => one.Alias!.Name.Identifier.ValueText)];
        HasGlobalAliases = aliases.Exists(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        Declarations =
        [
            .. root.DescendantNodes(static node => IsAround(node) || node is TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>()
                .Where(static type => type.BaseList is not null)
                .SelectMany(static type => type.BaseList!.Types.Select(one => (NameOf(one.Type), type.Span))),
        ];
    }

    /// <summary>The simple names in base lists, and where the types are declared.</summary>
    public ImmutableArray<(string Base, TextSpan Declaration)> Declarations { get; }

    /// <summary>Other names that the file gives to types.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Whether some of them hold in all files.</summary>
    public bool HasGlobalAliases { get; }

    /// <summary>The bases that a tree names.</summary>
    public static BaseNames Of(SyntaxTree tree) => Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, static tree => new BaseNames(tree.GetRoot()));

    private static bool IsAround(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
