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

    private readonly ImmutableArray<(TextSpan Declaration, string Base)> all;

    private BaseNames(SyntaxNode root)
    {
        var aliases = root.DescendantNodes(static node => IsAround(node)).OfType<UsingDirectiveSyntax>().Where(static one => one.Alias is not null).ToList();
        Aliases = [.. aliases.Select(static one => one.Alias!.Name.Identifier.ValueText)];
        HasGlobalAliases = aliases.Exists(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword));
        all =
        [
            .. root.DescendantNodes(static node => IsAround(node) || node is TypeDeclarationSyntax).OfType<TypeDeclarationSyntax>()
                .Where(static type => type.BaseList is not null)
                .SelectMany(static type => type.BaseList!.Types.Select(one => (type.Span, NameOf(one.Type)))),
        ];
    }

    /// <summary>Other names that the file gives to types.</summary>
    public ImmutableArray<string> Aliases { get; }

    /// <summary>Whether some of them hold in all files.</summary>
    public bool HasGlobalAliases { get; }

    /// <summary>The bases that a tree names.</summary>
    public static BaseNames Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Known.TryGetValue(tree, out var known) ? known : Known.GetValue(tree, _ => new BaseNames(tree.GetRoot(cancellationToken)));

    /// <summary>Where types are declared that may derive from one of a name: those that name it, or an alias.</summary>
    /// <param name="name">The simple name.</param>
    /// <param name="globalAliases">The aliases of all files.</param>
    public IEnumerable<TextSpan> DeclarationsWith(string name, HashSet<string> globalAliases)
    {
        foreach (var (declaration, parent) in all)
        {
            if (parent == name || Aliases.Contains(parent) || globalAliases.Contains(parent))
            {
                yield return declaration;
            }
        }
    }

    private static bool IsAround(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;

    private static string NameOf(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
