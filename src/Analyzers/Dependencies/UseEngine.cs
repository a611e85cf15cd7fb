using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Tofa.Analyzers.Architecture;
using Tofa.Analyzers.Dependencies.Surveying;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Turns the code of a tree into a stream of uses. Types that nobody judges cost one symbol look-up and nothing more.</summary>
/// <param name="model">The model of the tree.</param>
/// <param name="includeUnplaced">Whether types that no rule about layers judges are walked too.</param>
/// <param name="context">Knows the layers.</param>
/// <param name="listener">Receives the uses.</param>
internal sealed class UseEngine(SemanticModel model, bool includeUnplaced, ArchitectureContext context, IUseListener listener)
{
    private readonly Stack<MemberDeclarationSyntax> open = new();
    private readonly WalkRoom room = new();

    /// <summary>Walks the tree.</summary>
    /// <param name="filter">Only the members that touch this span; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public void Walk(TextSpan? filter, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellationToken);
        if (root.Members.Any(SyntaxKind.GlobalStatement) && model.GetDeclaredSymbol(root, cancellationToken) is { ContainingType: { } program })
        {
            WalkUnits(program, null, root.Members, filter, cancellationToken);
        }

        PushDeclarations(root.Members);
        while (open.Count > 0)
        {
            var declaration = open.Pop();
            if (!Touches(declaration, filter))
            {
                continue;
            }

            var members = MembersOf(declaration);
            PushDeclarations(members);
            if (declaration is not BaseNamespaceDeclarationSyntax && model.GetDeclaredSymbol(declaration, cancellationToken) is INamedTypeSymbol type)
            {
                WalkUnits(type, declaration, members, filter, cancellationToken);
            }
        }
    }

    private void WalkUnits(
        INamedTypeSymbol type, MemberDeclarationSyntax? header, SyntaxList<MemberDeclarationSyntax> members, TextSpan? filter, CancellationToken cancellationToken)
    {
        var user = new UserType(type, context.PlacementOf(type));
        if (!includeUnplaced && !user.Placement.IsJudged)
        {
            return;
        }

        var walk = new TypeWalk(model, user, listener, room);
        if (header is not null)
        {
            walk.Visit(header, cancellationToken);
        }

        foreach (var member in members)
        {
            if (!IsDeclaration(member) && Touches(member, filter))
            {
                walk.Visit(member, cancellationToken);
            }
        }

        foreach (var constant in (header as EnumDeclarationSyntax)?.Members ?? default)
        {
            walk.Visit(constant, cancellationToken);
        }
    }

    private void PushDeclarations(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (var member in members)
        {
            if (IsDeclaration(member))
            {
                open.Push(member);
            }
        }
    }

    private static SyntaxList<MemberDeclarationSyntax> MembersOf(MemberDeclarationSyntax declaration) => declaration switch
    {
        BaseNamespaceDeclarationSyntax @namespace => @namespace.Members,
        TypeDeclarationSyntax type => type.Members,
        _ => default,
    };

    private static bool IsDeclaration(MemberDeclarationSyntax member) =>
        member is BaseNamespaceDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private static bool Touches(MemberDeclarationSyntax member, TextSpan? filter) =>
        filter is not { } span || member.FullSpan.IntersectsWith(span);
}
