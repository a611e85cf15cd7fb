using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Graphs;
using Tofa.Model.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>A graph of named nodes with the first use behind each edge. The same whatever the order in which the edges come.</summary>
internal sealed class NodeGraph
{
    // Who has more to mend than this sees the rest once these are mended.
    private const int MostCycles = 100;

    private readonly Dictionary<(string From, string To), FirstUse> uses = [];
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Adds an edge.</summary>
    public void Add(string from, string to, FirstUse use)
    {
        names.Add(from);
        names.Add(to);
        if (!uses.TryGetValue((from, to), out var known) || FirstUse.IsBefore(use.Use, known.Use))
        {
            uses[(from, to)] = use;
        }
    }

    /// <summary>The shortest cycles, no edge in two of them, by length and then by their first node.</summary>
    public IEnumerable<Cycle> Cycles()
    {
        var nodes = names.ToArray();
        var numbers = nodes.Select(static (name, number) => (name, number)).ToDictionary(static pair => pair.name, static pair => pair.number, StringComparer.Ordinal);
        var targets = nodes.Select(static _ => new List<int>()).ToArray();
        foreach (var (from, to) in uses.Keys)
        {
            targets[numbers[from]].Add(numbers[to]);
        }

        var edges = targets.Select(static list => list.OrderBy(static target => target).ToArray()).ToArray();
        foreach (var cycle in DependencyGraph.DisjointCycles(edges, MostCycles))
        {
            var steps = cycle.Select(number => nodes[number]).ToArray();
            yield return new Cycle(steps, [.. steps.Zip(steps.Skip(1), (from, to) => uses[(from, to)])]);
        }
    }
}
