using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies.Surveying;

/// <summary>What code names without an operation that shows it: types that are only asked about, qualifiers, <c>nameof</c>, headers of local functions.</summary>
/// <param name="model">The model of the tree.</param>
/// <param name="emitter">Receives the uses.</param>
/// <param name="named">Looks single names up, where nothing cheaper will do.</param>
/// <param name="signatures">Takes the headers of local functions.</param>
internal sealed class UnseenNames(SemanticModel model, UseEmitter emitter, NamedUses named, SignatureUses signatures) : IUnseenNames
{
    /// <inheritdoc/>
    public void Visit(IOperation operation, CancellationToken cancellationToken)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                VisitQualifier(((IInvocationOperation)operation).TargetMethod, operation, cancellationToken);
                break;
            case OperationKind.MethodReference or OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.EventReference:
                VisitQualifier(((IMemberReferenceOperation)operation).Member, operation, cancellationToken);
                break;
            case OperationKind.TypeOf:
                emitter.Implied(((ITypeOfOperation)operation).TypeOperand, operation);
                break;
            case OperationKind.SizeOf:
                emitter.Implied(((ISizeOfOperation)operation).TypeOperand, operation);
                break;
            case OperationKind.IsType:
                emitter.Implied(((IIsTypeOperation)operation).TypeOperand, operation);
                break;
            case OperationKind.TypePattern:
                emitter.Implied(((ITypePatternOperation)operation).MatchedType, operation);
                break;
            case OperationKind.DeclarationPattern:
                emitter.Implied(((IDeclarationPatternOperation)operation).MatchedType, operation);
                break;
            case OperationKind.LocalFunction:
                VisitLocal((ILocalFunctionOperation)operation, cancellationToken);
                break;
            case OperationKind.AnonymousFunction:
                VisitUnseenParts(operation.Syntax, cancellationToken);
                break;
            case OperationKind.NameOf:
                VisitNames(operation.Syntax, KindOf(operation.Syntax, cancellationToken), cancellationToken);
                break;
            case OperationKind.None or OperationKind.Invalid or OperationKind.DynamicMemberReference:
                VisitNames(operation.Syntax, UseKind.Explicit, cancellationToken);
                break;
        }
    }

    /// <summary>Looks every name below a node up.</summary>
    public void VisitNames(SyntaxNode root, UseKind kind, CancellationToken cancellationToken)
    {
        foreach (var node in root.DescendantNodesAndSelf())
        {
            if (node is SimpleNameSyntax name)
            {
                named.Visit(name, kind, cancellationToken);
            }
        }
    }

    private UseKind KindOf(SyntaxNode syntax, CancellationToken cancellationToken) =>
        syntax is InvocationExpressionSyntax invocation && ReflectionLookups.Take(invocation, model, cancellationToken) ? UseKind.Explicit : UseKind.NameOnly;

    // Derived.MemberOfBase uses both types, but the operation knows only one. An extension method has no qualifier, or its own type.
    private void VisitQualifier(ISymbol member, IOperation operation, CancellationToken cancellationToken)
    {
        if (!member.IsStatic || member.ContainingType is not { } owner || member is IMethodSymbol { IsExtensionMethod: true })
        {
            return;
        }

        if (owner.IsGenericType)
        {
            emitter.TypeArguments(owner, operation.Syntax, Anchors.OfImplied);
        }

        var expression = operation.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : operation.Syntax;
        if (expression is MemberAccessExpressionSyntax access
            && Anchors.RightmostName(access.Expression) is { } qualifier
            && qualifier.Identifier.ValueText != owner.Name)
        {
            named.Visit(qualifier, UseKind.Explicit, cancellationToken);
        }
    }

    private void VisitLocal(ILocalFunctionOperation operation, CancellationToken cancellationToken)
    {
        signatures.VisitMethod(operation.Symbol, operation.Syntax);
        if (operation.Syntax is LocalFunctionStatementSyntax function)
        {
            named.VisitDeclaration(function, cancellationToken);
        }

        VisitUnseenParts(operation.Syntax, cancellationToken);
    }

    // Attributes and default values of parameters belong to no operation around them.
    private void VisitUnseenParts(SyntaxNode function, CancellationToken cancellationToken)
    {
        foreach (var part in LocalHeaders.PartsOf(function))
        {
            VisitNames(part, UseKind.Explicit, cancellationToken);
        }
    }
}
