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
            foreach (var change in Of(operation))
            {
                yield return change;
            }
        }
    }

    // Told by kind: almost no operation changes anything, and asking each for its interfaces costs more than all the rest here.
    private static IEnumerable<Change> Of(IOperation operation) => operation.Kind switch
    {
        OperationKind.SimpleAssignment or OperationKind.CompoundAssignment or OperationKind.CoalesceAssignment or OperationKind.DeconstructionAssignment
            => Assigned(operation, ((IAssignmentOperation)operation).Target),
        OperationKind.Increment or OperationKind.Decrement => [Variable(operation, ((IIncrementOrDecrementOperation)operation).Target)],
        OperationKind.Argument when operation is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => [Variable(operation, argument.Value)],
        OperationKind.Invocation when TargetOf((IInvocationOperation)operation) is { } target => [target],
        _ => [],
    };

    private static IEnumerable<Change> Assigned(IOperation operation, IOperation target) => target is ITupleOperation tuple
        ? tuple.Elements.Select(element => Variable(operation, element))
        : [Variable(operation, target)];

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
