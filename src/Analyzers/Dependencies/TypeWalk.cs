using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Walks one type declaration, its nested types apart, and emits every use in it. Iterative, so that deep expressions cost no stack.</summary>
internal sealed class TypeWalk
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
    public TypeWalk(SemanticModel model, UseEmitter emitter)
    {
        this.model = model;
        this.emitter = emitter;
        named = new NamedUses(model, emitter);
        implied = new ImpliedUses(emitter, new PatternCalls(model, emitter));
        baseConstructors = new BaseConstructorUses(model, emitter);
    }

    /// <summary>Walks the declaration.</summary>
    /// <param name="declaration">A type or delegate.</param>
    /// <param name="nested">Receives the type declarations inside, which are not walked.</param>
    /// <param name="cancellationToken">Stops the walk.</param>
    public void Visit(MemberDeclarationSyntax declaration, Stack<MemberDeclarationSyntax> nested, CancellationToken cancellationToken)
    {
        baseConstructors.Visit(declaration, cancellationToken);
        foreach (var node in declaration.DescendantNodes(child => child == declaration || !IsType(child)))
        {
            if (IsType(node))
            {
                nested.Push((MemberDeclarationSyntax)node);
            }
            else
            {
                emitter.Owner = node.Parent == declaration && OwnerOf(node, cancellationToken) is { } owner ? owner : emitter.Owner;
                VisitNode(node, cancellationToken);
            }
        }
    }

    /// <summary>Whether a node declares a type.</summary>
    public static bool IsType(SyntaxNode node) => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax;

    private ISymbol? OwnerOf(SyntaxNode child, CancellationToken cancellationToken) => child switch
    {
        BaseFieldDeclarationSyntax fields => model.GetDeclaredSymbol(fields.Declaration.Variables[0], cancellationToken),
        MemberDeclarationSyntax member => model.GetDeclaredSymbol(member, cancellationToken),
        _ => null,
    };

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
        BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax => node.SpanStart >= operationsUpTo,
        ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax => true,
        _ => false,
    };
}
