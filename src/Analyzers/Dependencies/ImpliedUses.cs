using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Tofa.Analyzers.Dependencies;

/// <summary>The uses that the compiler supplies, read from the operations of a member.</summary>
/// <param name="emitter">Receives the uses.</param>
/// <param name="patterns">Knows the methods that statements call by pattern.</param>
internal sealed class ImpliedUses(UseEmitter emitter, PatternCalls patterns)
{
    /// <summary>Emits everything below an operation root. Nothing runs inside of <c>nameof</c>: the names in it say all.</summary>
    public void VisitAll(IOperation root, CancellationToken cancellationToken)
    {
        var open = new Stack<IOperation>();
        open.Push(root);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = open.Pop();
            if (operation is INameOfOperation)
            {
                continue;
            }

            foreach (var child in operation.ChildOperations)
            {
                open.Push(child);
            }

            VisitType(operation);
            VisitMember(operation);
            VisitOperator(operation);
            VisitPattern(operation);
            patterns.Visit(operation);
        }
    }

    private void VisitType(IOperation operation)
    {
        switch (operation)
        {
            // Declared in the same type, where the declaration was judged; or only as good as their parts.
            case ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or ILiteralOperation:
            case IAssignmentOperation or IConditionalOperation or ICoalesceOperation or IParenthesizedOperation:
            case IConditionalAccessOperation or IConditionalAccessInstanceOperation:
            case IDiscardOperation { Parent: IAssignmentOperation }:
            case IConversionOperation { IsImplicit: true, Parent: IReturnOperation or ISymbolInitializerOperation }:
                return;
            case IVariableDeclaratorOperation declarator:
                Type(declarator.Symbol.Type, operation);
                return;
            case IAnonymousFunctionOperation function:
                VisitSignature(function.Symbol, operation);
                return;
            case ICatchClauseOperation handler:
                Type(handler.ExceptionType, operation);
                return;
            default:
                Type(operation.Type, operation);
                return;
        }
    }

    private void VisitMember(IOperation operation)
    {
        switch (operation)
        {
            case IInvocationOperation invocation:
                Method(invocation.TargetMethod, operation);
                break;
            case IMethodReferenceOperation reference:
                Method(reference.Method, operation);
                VisitMethodGroup(reference.Method, operation);
                break;
            case IObjectCreationOperation creation:
                emitter.Member(creation.Constructor, operation.Syntax, Anchors.OfImplied, KindOf(creation));
                break;
            case IMemberReferenceOperation reference:
                Member(reference.Member, operation);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                Member(indexer.LengthSymbol, operation);
                Member(indexer.IndexerSymbol, operation);
                break;
            case ICollectionExpressionOperation collection:
                Member(collection.ConstructMethod, operation);
                break;
            case IWithOperation with:
                Member(with.CloneMethod, operation);
                break;
        }
    }

    private void VisitOperator(IOperation operation)
    {
        switch (operation)
        {
            case IConversionOperation conversion:
                Member(conversion.OperatorMethod, operation);
                break;
            case IBinaryOperation binary:
                Member(binary.OperatorMethod, operation);
                break;
            case IUnaryOperation unary:
                Member(unary.OperatorMethod, operation);
                break;
            case IIncrementOrDecrementOperation step:
                Member(step.OperatorMethod, operation);
                break;
            case ICompoundAssignmentOperation compound:
                Member(compound.OperatorMethod, operation);
                Member(compound.InConversion.MethodSymbol, operation);
                Member(compound.OutConversion.MethodSymbol, operation);
                break;
            case IRangeOperation range:
                Member(range.Method, operation);
                break;
            case IArgumentOperation argument:
                Member(argument.InConversion.MethodSymbol, operation);
                Member(argument.OutConversion.MethodSymbol, operation);
                break;
            case ISpreadOperation spread:
                Member(spread.ElementConversion.MethodSymbol, operation);
                break;
        }
    }

    private void VisitPattern(IOperation operation)
    {
        switch (operation)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                Type(local.Type, operation);
                break;
            case IRecursivePatternOperation recursive:
                Type(recursive.MatchedType, operation);
                Member(recursive.DeconstructSymbol, operation);
                break;
            case IListPatternOperation list:
                Member(list.LengthSymbol, operation);
                Member(list.IndexerSymbol, operation);
                break;
            case ISlicePatternOperation slice:
                Member(slice.SliceSymbol, operation);
                break;
        }
    }

    private void VisitSignature(IMethodSymbol function, IOperation operation)
    {
        Type(function.ReturnType, operation);
        foreach (var parameter in function.Parameters)
        {
            var syntax = parameter.DeclaringSyntaxReferences.Length > 0 ? parameter.DeclaringSyntaxReferences[0].GetSyntax() : operation.Syntax;
            emitter.Type(parameter.Type, syntax, Anchors.OfImplied, UseKind.Implied);
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
        foreach (var argument in method.TypeArguments)
        {
            Type(argument, operation);
        }
    }

    private void Member(ISymbol? member, IOperation operation)
    {
        if (member is not null)
        {
            emitter.Member(member, operation.Syntax, Anchors.OfImplied, UseKind.Implied);
        }
    }

    private void Type(ITypeSymbol? type, IOperation operation)
    {
        if (type is { SpecialType: SpecialType.None } or INamedTypeSymbol { IsGenericType: true })
        {
            emitter.Type(type, operation.Syntax, Anchors.OfImplied, UseKind.Implied);
        }
    }

    private static UseKind KindOf(IObjectCreationOperation creation) =>
        creation.Syntax is ObjectCreationExpressionSyntax ? UseKind.Explicit : UseKind.Implied;
}
