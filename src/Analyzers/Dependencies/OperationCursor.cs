using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Dependencies;

/// <summary>Goes over everything below some operations, lambdas and local functions included, <c>nameof</c> and bare leaves apart. Iterative, so that deep expressions cost no stack.</summary>
internal sealed class OperationCursor
{
    private const int UsualDepth = 64;

    private readonly Stack<IOperation> open = new(UsualDepth);

    /// <summary>Starts before the first operation.</summary>
    /// <param name="roots">Where to begin; they are visited, too.</param>
    public OperationCursor(params IReadOnlyList<IOperation> roots)
    {
        for (var index = 0; index < roots.Count; index++)
        {
            open.Push(roots[index]);
        }
    }

    /// <summary>Takes the next operation, in no promised order.</summary>
    /// <returns><c>null</c> at the end.</returns>
    public IOperation? Next()
    {
        while (open.Count > 0)
        {
            var operation = open.Pop();
            if (operation.Kind == OperationKind.NameOf)
            {
                continue;
            }

            foreach (var child in operation.ChildOperations)
            {
                if (!IsLeaf(child.Kind))
                {
                    open.Push(child);
                }
            }

            return operation;
        }

        return null;
    }

    /// <summary>Whether an operation only reads a variable or gives a literal: half of all, and nothing that a rule asks about by itself.</summary>
    public static bool IsLeaf(OperationKind kind) =>
        kind is OperationKind.LocalReference or OperationKind.ParameterReference or OperationKind.InstanceReference or OperationKind.Literal;
}
