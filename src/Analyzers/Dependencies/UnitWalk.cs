using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies;

/// <summary>
/// The second pass over a member, or over the header of a type: every name and every operation in it, at the place that a person would point at.
/// Iterative, so that deep expressions cost no stack.
/// </summary>
internal sealed class UnitWalk
{
    private readonly SemanticModel model;
    private readonly NamedUses named;
    private readonly ImpliedUses implied;
    private readonly BaseConstructorUses baseConstructors;
    private readonly UseEmitter emitter;
    private int operationsUpTo;
    private int nameofUpTo;

    /// <summary>Prepares a walk.</summary>
    /// <param name="model">The model of the tree.</param>
    /// <param name="emitter">Receives the uses.</param>
    public UnitWalk(SemanticModel model, UseEmitter emitter)
    {
        this.model = model;
        this.emitter = emitter;
        named = new NamedUses(model, emitter);
        implied = new ImpliedUses(emitter, new PatternCalls(model, emitter), new Stack<IOperation>());
        baseConstructors = new BaseConstructorUses(model, emitter);
    }

    /// <summary>Walks a unit.</summary>
    /// <param name="unit">A member, or a type apart from its members.</param>
    /// <param name="owner">The member, or the type.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public void Visit(MemberDeclarationSyntax unit, ISymbol owner, CancellationToken cancellationToken)
    {
        emitter.Owner = owner;
        baseConstructors.Visit(unit, cancellationToken);
        foreach (var node in unit.DescendantNodesAndSelf(child => child == unit || child is not MemberDeclarationSyntax))
        {
            if (node == unit || node is not MemberDeclarationSyntax)
            {
                VisitNode(node, cancellationToken);
            }
        }
    }

    private void VisitNode(SyntaxNode node, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (node)
        {
            case SimpleNameSyntax name:
                named.Visit(name, name.SpanStart < nameofUpTo ? UseKind.NameOnly : UseKind.Explicit, cancellationToken);
                break;
            case InvocationExpressionSyntax invocation when IsNameof(invocation, cancellationToken):
                nameofUpTo = ReflectionLookups.Take(invocation, model, cancellationToken) ? nameofUpTo : invocation.Span.End;
                break;
            case MethodDeclarationSyntax method:
                named.VisitDeclaration(method, cancellationToken);
                break;
            case LocalFunctionStatementSyntax function:
                named.VisitDeclaration(function, cancellationToken);
                break;
        }

        if (IsOperationRoot(node) && model.GetOperation(node, cancellationToken) is { } root)
        {
            operationsUpTo = Math.Max(operationsUpTo, node.Span.End);
            implied.VisitAll(root, cancellationToken);
        }
    }

    private bool IsNameof(InvocationExpressionSyntax invocation, CancellationToken cancellationToken) =>
        invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" }
        && model.GetSymbolInfo(invocation, cancellationToken).Symbol is null;

    // Attributes are never part of the operations around them; everything else inside of a root has been visited with it.
    private bool IsOperationRoot(SyntaxNode node) => node switch
    {
        AttributeSyntax => true,
        BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or StatementSyntax { Parent: GlobalStatementSyntax } => node.SpanStart >= operationsUpTo,
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        _ => false,
    };
}
