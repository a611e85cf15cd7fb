using Microsoft.CodeAnalysis;

namespace Tofa.Analyzers.Layering.Work;

/// <summary>Finds the outermost pieces of work in a member: what lies inside of one moves along with it. Iterative, so that deep expressions cost no stack.</summary>
/// <param name="policy">Says what counts.</param>
internal sealed class WorkSearch(WorkPolicy policy)
{
    private readonly Stack<IOperation> open = new();
    private List<WorkPiece>? found;

    /// <summary>The first piece of each kind; <c>null</c> where there is none.</summary>
    public List<WorkPiece>? Found => found;

    /// <summary>Searches below an operation.</summary>
    public void Search(IOperation root, CancellationToken cancellationToken)
    {
        open.Push(root);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = open.Pop();
            switch (policy.Judge(operation))
            {
                case null:
                    foreach (var child in operation.ChildOperations)
                    {
                        open.Push(child);
                    }

                    break;
                case WorkTopics.Spared:
                    break;
                case { } topic:
                    Take(new WorkPiece(topic, operation));
                    break;
            }
        }
    }

    private void Take(WorkPiece piece)
    {
        found ??= [];
        var index = found.FindIndex(known => known.Topic == piece.Topic);
        if (index < 0)
        {
            found.Add(piece);
        }
        else if (piece.Operation.Syntax.SpanStart < found[index].Operation.Syntax.SpanStart)
        {
            found[index] = piece;
        }
    }
}
