using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Tofa.Analyzers.Dependencies;

namespace Tofa.Analyzers.Purity.State;

/// <summary>Finds what the code of a member changes.</summary>
internal static class Changes
{
    /// <summary>Every change below an operation, lambdas and local functions included, in no promised order.</summary>
    public static IEnumerable<Change> In(IOperation root)
    {
        var cursor = new OperationCursor(root);
        while (cursor.Next() is { } operation)
        {
            if (!MayChange(operation.Kind))
            {
                continue;
            }

            foreach (var change in Of(operation))
            {
                yield return change;
            }
        }
    }

    private static bool MayChange(OperationKind kind) =>
        kind is OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment
            or OperationKind.Increment or OperationKind.Decrement or OperationKind.Argument or OperationKind.Invocation;

    private static IEnumerable<Change> Of(IOperation operation) => operation switch
    {
        IDeconstructionAssignmentOperation { Target: ITupleOperation tuple } => tuple.Elements.Select(element => Variable(operation, element)),
        IAssignmentOperation assignment => [Variable(operation, assignment.Target)],
        IIncrementOrDecrementOperation step => [Variable(operation, step.Target)],
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [Variable(operation, argument.Value)],
        IInvocationOperation invocation when TargetOf(invocation) is { } target => [target],
        _ => [],
    };

    private static Change Variable(IOperation operation, IOperation target) => new(operation, target, IsObject: false, target.Syntax);

    private static Change? TargetOf(IInvocationOperation invocation)
    {
        var method = (invocation.TargetMethod.ReducedFrom ?? invocation.TargetMethod).OriginalDefinition;
        if (MutatingApis.TargetOf(method) is not { } target)
        {
            return null;
        }

        var place = invocation.Syntax is InvocationExpressionSyntax call ? call.Expression : invocation.Syntax;
        if (MutatingApis.IsReceiver(target))
        {
            return invocation.Instance is { } instance ? new Change(invocation, instance, IsObject: true, place) : null;
        }

        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter?.Name == target)
            {
                return new Change(invocation, argument.Value, IsObject: true, argument.Value.Syntax);
            }
        }

        return null;
    }
}
