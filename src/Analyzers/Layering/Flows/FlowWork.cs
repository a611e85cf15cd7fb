using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Layering.Work;

namespace Tofa.Analyzers.Layering.Flows;

/// <summary>
/// What counts as work in a flow. Loops, conditions, choices among items, counters, messages and new records are how a flow
/// sequences and branches (R000-10); calculating, taking text apart, parsing, sorting and summing up are operations (R000-13).
/// </summary>
internal sealed class FlowWork : WorkPolicy
{
    private readonly WorkApis apis = new();

    /// <inheritdoc/>
    public override string? Judge(IOperation operation)
    {
        if (operation.ConstantValue.HasValue)
        {
            return WorkTopics.Spared;
        }

        switch (operation)
        {
            case IAttributeOperation or INameOfOperation:
                return WorkTopics.Spared;
            case IBinaryOperation or ICompoundAssignmentOperation:
                return JudgeOperator(operation);
            case IInvocationOperation invocation:
                return Containment.Is(invocation) ? null : apis.TopicOf(invocation.TargetMethod);
            case IObjectCreationOperation creation:
                return apis.TopicOf(creation.Constructor);
            case IMethodReferenceOperation reference:
                return apis.TopicOf(reference.Method);
            case IImplicitIndexerReferenceOperation slice:
                return apis.TopicOf(slice.IndexerSymbol);
            default:
                return null;
        }
    }

    private static string? JudgeOperator(IOperation operation)
    {
        if (Arithmetic.Is(operation))
        {
            return Arithmetic.Counts(operation) ? null : WorkTopics.Arithmetic;
        }

        return operation is ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String } && IsInLoop(operation) ? WorkTopics.TextBuilding : null;
    }

    // One more sentence is a message; text that grows with each turn of a loop is a document.
    private static bool IsInLoop(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation); outer = outer.Parent)
        {
            if (outer is ILoopOperation)
            {
                return true;
            }
        }

        return false;
    }
}
