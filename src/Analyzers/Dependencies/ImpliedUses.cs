using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The uses that the compiler supplies, read from the operations of a member.</summary>
/// <param name="emitter">Receives the uses.</param>
/// <param name="patterns">Knows the methods that statements call by pattern.</param>
/// <param name="open">Room to work in, empty before and after.</param>
/// <param name="names">Sees to what the code names and no operation shows; <c>null</c> where every name is visited anyway.</param>
internal sealed class ImpliedUses(UseEmitter emitter, PatternCalls patterns, Stack<IOperation> open, IUnseenNames? names = null)
{
    private readonly OperatorUses operators = new(emitter);
    private readonly MatchedUses matched = new(emitter);

    /// <summary>Emits everything below an operation root. Nothing runs inside of <c>nameof</c>: the names in it say all.</summary>
    public void VisitAll(IOperation root, CancellationToken cancellationToken)
    {
        open.Clear();
        open.Push(root);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = open.Pop();
            if (operation.Kind != OperationKind.NameOf)
            {
                foreach (var child in operation.ChildOperations)
                {
                    if (!OperationCursor.IsLeaf(child.Kind))
                    {
                        open.Push(child);
                    }
                }

                Visit(operation);
            }

            names?.Visit(operation, cancellationToken);
        }
    }

    // By kind and not by interface: this runs for every operation of a compilation.
    private void Visit(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Block or OperationKind.ExpressionStatement or OperationKind.Return:
                return;
            case OperationKind.Conditional or OperationKind.Coalesce or OperationKind.ConditionalAccess or OperationKind.ConditionalAccessInstance:
            case OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment or OperationKind.Parenthesized:
                return;
            case OperationKind.CompoundAssignment or OperationKind.Argument:
                operators.Visit(operation);
                return;
            case OperationKind.Conversion when IsOnlyWritten(operation):
                operators.Visit(operation);
                return;
            case OperationKind.Discard when operation.Parent is IAssignmentOperation:
                return;
            case OperationKind.VariableDeclarator:
                Type(((IVariableDeclaratorOperation)operation).Symbol.Type, operation);
                return;
            case OperationKind.AnonymousFunction:
                VisitSignature(((IAnonymousFunctionOperation)operation).Symbol, operation);
                return;
            case OperationKind.CatchClause:
                Type(((ICatchClauseOperation)operation).ExceptionType, operation);
                return;
            case OperationKind.DeconstructionAssignment or OperationKind.Loop or OperationKind.Using or OperationKind.UsingDeclaration:
                patterns.Visit(operation);
                return;
            default:
                Type(operation.Type, operation);
                VisitMember(operation);
                return;
        }
    }

    // The target of a returned or stored value is declared, and judged, beside it.
    private static bool IsOnlyWritten(IOperation conversion) =>
        conversion is { IsImplicit: true, Parent: IReturnOperation or ISymbolInitializerOperation };

    private void VisitMember(IOperation operation)
    {
        switch (operation.Kind)
        {
            case OperationKind.Invocation:
                Method(((IInvocationOperation)operation).TargetMethod, operation);
                emitter.Implied(CreatedInstances.ConstructorCalledBy((IInvocationOperation)operation), operation);
                break;
            case OperationKind.MethodReference:
                var reference = ((IMethodReferenceOperation)operation).Method;
                Method(reference, operation);
                VisitMethodGroup(reference, operation);
                break;
            case OperationKind.ObjectCreation:
                emitter.Member(((IObjectCreationOperation)operation).Constructor, operation.Syntax, Anchors.OfImplied, KindOf(operation));
                break;
            case OperationKind.FieldReference or OperationKind.PropertyReference or OperationKind.EventReference:
                Member(((IMemberReferenceOperation)operation).Member, operation);
                break;
            case OperationKind.ImplicitIndexerReference:
                var indexer = (IImplicitIndexerReferenceOperation)operation;
                Member(indexer.LengthSymbol, operation);
                Member(indexer.IndexerSymbol, operation);
                break;
            case OperationKind.CollectionExpression:
                Member(((ICollectionExpressionOperation)operation).ConstructMethod, operation);
                break;
            case OperationKind.With:
                Member(((IWithOperation)operation).CloneMethod, operation);
                break;
            case OperationKind.Await:
                patterns.Visit(operation);
                break;
            default:
                operators.Visit(operation);
                matched.Visit(operation);
                break;
        }
    }

    private void VisitSignature(IMethodSymbol function, IOperation operation)
    {
        Type(function.ReturnType, operation);
        foreach (var parameter in function.Parameters)
        {
            // The first pass needs no exact place, and a parameter's syntax is dear.
            var isExact = names is null && parameter.DeclaringSyntaxReferences.Length > 0;
            emitter.Type(parameter.Type, isExact ? parameter.DeclaringSyntaxReferences[0].GetSyntax() : operation.Syntax, Anchors.OfImplied, UseKind.Implied);
        }
    }

    // The delegate may be declared with base types: what flows through it is what the method itself says.
    private void VisitMethodGroup(IMethodSymbol method, IOperation operation)
    {
        Type(method.ReturnType, operation);
        foreach (var parameter in method.Parameters)
        {
            Type(parameter.Type, operation);
        }
    }

    private void Method(IMethodSymbol method, IOperation operation)
    {
        Member(method, operation);
        Member(CreatedInstances.ConstructorCalledBy(method), operation);
        if (method.IsGenericMethod)
        {
            foreach (var argument in method.TypeArguments)
            {
                Type(argument, operation);
            }
        }
    }

    private void Member(ISymbol? member, IOperation operation) => emitter.Implied(member, operation);

    private void Type(ITypeSymbol? type, IOperation operation) => emitter.Implied(type, operation);

    private static UseKind KindOf(IOperation creation) =>
        creation.Syntax is ObjectCreationExpressionSyntax ? UseKind.Explicit : UseKind.Implied;
}
