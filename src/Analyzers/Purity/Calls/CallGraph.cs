using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Architecture;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>What the called code calls in turn, as far as it can be reached. Built once, when the compilation is through, on one thread.</summary>
/// <param name="context">Knows the architecture.</param>
/// <param name="code">Reads the code of members.</param>
internal sealed class CallGraph(ArchitectureContext context, MemberCode code)
{
    private readonly Dictionary<ISymbol, CallNode> nodes = new(SymbolEqualityComparer.Default);
    private readonly Queue<CallNode> open = new();

    /// <summary>Every member that was reached.</summary>
    public IEnumerable<CallNode> Nodes => nodes.Values;

    /// <summary>The node of a member; new ones are added with everything that they reach.</summary>
    public CallNode Add(ISymbol member, CancellationToken cancellationToken)
    {
        var added = NodeOf(member);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Expand(open.Dequeue(), cancellationToken);
        }

        return added;
    }

    private void Expand(CallNode caller, CancellationToken cancellationToken)
    {
        foreach (var target in code.UsesOf(caller.Member, cancellationToken))
        {
            var callee = NodeOf(target);
            if (callee.Impurity is not null || callee.IsFollowed)
            {
                caller.Callees.Add(callee);
                callee.Callers.Add(caller);
            }
        }
    }

    private CallNode NodeOf(ISymbol member)
    {
        if (!nodes.TryGetValue(member, out var node))
        {
            node = new CallNode(member, ImpurityOf(member), Members.AreFollowed(member, context), context.PlacementOf(member).IsPure);
            nodes.Add(member, node);
            if (node is { Impurity: null, IsFollowed: true })
            {
                open.Enqueue(node);
            }
        }

        return node;
    }

    private Impurity? ImpurityOf(ISymbol member) =>
        Members.IsGlobal(member) && Members.AreFollowed(member, context)
            ? new Impurity(ImpurityKind.StaticState, "static state that any code may change")
            : ImpureApis.Of(member);
}
