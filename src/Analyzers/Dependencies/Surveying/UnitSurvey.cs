using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies.Surveying;

/// <summary>
/// The first pass over a member, or over the header of a type: every symbol that it uses, from its symbol and its operations, which all analyzers
/// share. Names are looked up only where neither shows them. The places are rough; what needs exact ones takes the second pass.
/// </summary>
internal sealed class UnitSurvey
{
    private readonly SemanticModel model;
    private readonly NamedUses named;
    private readonly SignatureUses signatures;
    private readonly UnseenNames unseen;
    private readonly ImpliedUses implied;
    private readonly BaseConstructorUses baseConstructors;
    private readonly UseEmitter emitter;
    private readonly Stack<SyntaxNode> open;

    /// <summary>Prepares a survey of one type's code.</summary>
    /// <param name="model">The model of the tree.</param>
    /// <param name="emitter">Receives the uses.</param>
    /// <param name="user">The type.</param>
    /// <param name="room">Room to work in.</param>
    public UnitSurvey(SemanticModel model, UseEmitter emitter, INamedTypeSymbol user, WalkRoom room)
    {
        this.model = model;
        this.emitter = emitter;
        open = room.Nodes;
        named = new NamedUses(model, emitter);
        signatures = new SignatureUses(model, emitter, user);
        unseen = new UnseenNames(model, emitter, named, signatures);
        implied = new ImpliedUses(emitter, new PatternCalls(model, emitter), room.Operations, unseen);
        baseConstructors = new BaseConstructorUses(model, emitter);
    }

    /// <summary>The member that was visited last; the type for its header.</summary>
    public ISymbol Owner => emitter.Owner;

    /// <summary>Emits everything that a unit uses.</summary>
    /// <param name="unit">A member, or a type apart from its members.</param>
    /// <param name="cancellationToken">Stops the survey.</param>
    public void Visit(MemberDeclarationSyntax unit, CancellationToken cancellationToken)
    {
        signatures.Visit(unit, cancellationToken);
        baseConstructors.Visit(unit, cancellationToken);
        if (unit is MethodDeclarationSyntax method)
        {
            named.VisitDeclaration(method, cancellationToken);
        }

        open.Clear();
        PushParts(unit);
        while (open.Count > 0)
        {
            VisitPart(open.Pop(), cancellationToken);
        }
    }

    private void VisitPart(SyntaxNode node, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case MemberDeclarationSyntax or TypeSyntax:
                break;
            case AttributeSyntax:
                unseen.VisitNames(node, UseKind.Explicit, cancellationToken);
                VisitOperations(node, cancellationToken);
                break;
            case StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                VisitOperations(node, cancellationToken);
                break;
            default:
                PushParts(node);
                break;
        }
    }

    private void VisitOperations(SyntaxNode node, CancellationToken cancellationToken)
    {
        if (model.GetOperation(node, cancellationToken) is { } root)
        {
            implied.VisitAll(root, cancellationToken);
        }
    }

    private void PushParts(SyntaxNode node)
    {
        foreach (var child in node.ChildNodesAndTokens())
        {
            if (child.AsNode() is { } part)
            {
                open.Push(part);
            }
        }
    }
}
