using Tofa.Analyzers.Hosting;

namespace Tofa.Analyzers.Purity.Calls;

/// <summary>The shortest way from every member to something impure. Cycles end by themselves: a member is reached once, from its nearest end.</summary>
internal sealed class Chains
{
    private const string Arrow = " → ";
    private const int MostNamed = 8;

    private readonly Dictionary<CallNode, int> distances = [];

    private Chains(IEnumerable<CallNode> nodes, bool toInputOutput)
    {
        var open = new Queue<CallNode>();
        foreach (var node in nodes.Where(node => node.Impurity is { } impurity && impurity.Kind == ImpurityKind.InputOutput == toInputOutput))
        {
            distances.Add(node, 0);
            open.Enqueue(node);
        }

        while (open.Count > 0)
        {
            var node = open.Dequeue();
            foreach (var caller in node.Callers.Where(caller => (toInputOutput || !caller.IsPure) && !distances.ContainsKey(caller)))
            {
                distances.Add(caller, distances[node] + 1);
                open.Enqueue(caller);
            }
        }
    }

    /// <summary>The ways to input and output; they lead through modules that may do it (C-3).</summary>
    public static Chains ToInputOutput(IEnumerable<CallNode> nodes) => new(nodes, toInputOutput: true);

    /// <summary>The ways to everything else.</summary>
    public static Chains ToOthers(IEnumerable<CallNode> nodes) => new(nodes, toInputOutput: false);

    /// <summary>The members from one on to the nearest end; empty where there is none. Of several equally short ways the first in the text.</summary>
    public List<CallNode> From(CallNode start)
    {
        var chain = new List<CallNode>();
        if (!distances.TryGetValue(start, out var left))
        {
            return chain;
        }

        chain.Add(start);
        while (left > 0)
        {
            left--;
            chain.Add(chain[chain.Count - 1].Callees.First(callee => distances.TryGetValue(callee, out var distance) && distance == left));
        }

        return chain;
    }

    /// <summary>How messages write a chain; a long one without its middle.</summary>
    /// <param name="caller">The name of the member that starts it.</param>
    /// <param name="chain">The rest.</param>
    public static string Text(string caller, List<CallNode> chain)
    {
        var names = chain.Select(static node => SymbolNames.Of(node.Member)).ToList();
        if (names.Count > MostNamed)
        {
            names.RemoveRange(MostNamed / 2, names.Count - MostNamed);
            names.Insert(MostNamed / 2, "…");
        }

        return caller + Arrow + string.Join(Arrow, names);
    }
}
