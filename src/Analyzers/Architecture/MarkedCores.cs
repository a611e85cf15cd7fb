using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Architecture;

/// <summary>Looks for types marked with <c>[PureCore]</c>, so that nothing is registered where there is none.</summary>
internal static class MarkedCores
{
    private const string Attribute = "Tofa.PureCoreAttribute";

    /// <summary>Whether a type of a compilation may be marked. Decided by the attribute's name: whether it is the right one shows when the type is placed.</summary>
    public static bool AnyIn(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Attribute) is not null && compilation.SyntaxTrees.Any(static tree => AnyIn(tree.GetRoot()));

    private static bool AnyIn(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is AttributeListSyntax { Parent: TypeDeclarationSyntax } list && list.Attributes.Any(static mark => IsNamedSo(mark.Name)))
            {
                return true;
            }
        }

        return false;
    }

    // An alias for the attribute is not found; the type's own name is, however it is qualified.
    private static bool IsNamedSo(NameSyntax name) =>
        (name as QualifiedNameSyntax)?.Right.Identifier.ValueText is "PureCore" or "PureCoreAttribute"
        || (name as SimpleNameSyntax)?.Identifier.ValueText is "PureCore" or "PureCoreAttribute"
        || (name as AliasQualifiedNameSyntax)?.Name.Identifier.ValueText is "PureCore" or "PureCoreAttribute";
}
