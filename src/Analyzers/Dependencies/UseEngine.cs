using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Turns the code of a tree into a stream of uses. Types without a layer cost one symbol look-up and nothing more.</summary>
internal static class UseEngine
{
    /// <summary>Walks a tree.</summary>
    /// <param name="model">The model of the tree.</param>
    /// <param name="filter">Only the outermost types that touch this span; <c>null</c> for all.</param>
    /// <param name="includeUnplaced">Whether types that no rule about layers judges are walked too.</param>
    /// <param name="context">Knows the layers.</param>
    /// <param name="sink">Receives the uses.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public static void Walk(SemanticModel model, TextSpan? filter, bool includeUnplaced, ArchitectureContext context, IUseSink sink, CancellationToken cancellationToken)
    {
        var open = new Stack<MemberDeclarationSyntax>();
        foreach (var node in model.SyntaxTree.GetRoot(cancellationToken).DescendantNodes(static node => HoldsTypes(node)))
        {
            if (TypeWalk.IsType(node) && (filter is not { } span || node.FullSpan.IntersectsWith(span)))
            {
                open.Push((MemberDeclarationSyntax)node);
            }
        }

        while (open.Count > 0)
        {
            var declaration = open.Pop();
            if (UserOf(declaration, model, context, cancellationToken) is { } user && (includeUnplaced || user.Placement.IsJudged))
            {
                new TypeWalk(model, new UseEmitter(user, sink)).Visit(declaration, open, cancellationToken);
            }
        }
    }

    private static bool HoldsTypes(SyntaxNode node) => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax;

    private static UserType? UserOf(
        MemberDeclarationSyntax declaration, SemanticModel model, ArchitectureContext context, CancellationToken cancellationToken) =>
        model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type ? new UserType(type, context.PlacementOf(type)) : null;
}
