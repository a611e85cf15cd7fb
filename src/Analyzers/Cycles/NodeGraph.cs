using Microsoft.CodeAnalysis;
using Tofa.Analyzers.Graphs;
using Tofa.Model.Graphs;

namespace Tofa.Analyzers.Cycles;

/// <summary>A graph of named nodes with what stands behind each edge. The same whatever the order in which the edges come.</summary>
internal sealed class NodeGraph
{
    // Who has more to mend than this sees the rest once these are mended.
    private const int MostCycles = 100;

    private readonly Dictionary<(string From, string To), HashSet<TypeEdge>> edges = [];
    private readonly SortedSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Adds an edge.</summary>
    public void Add(string from, string to, TypeEdge edge)
    {
        names.Add(from);
        names.Add(to);
        if (!edges.TryGetValue((from, to), out var behind))
        {
            edges.Add((from, to), behind = []);
        }

        behind.Add(edge);
    }

    /// <summary>The shortest cycles, no edge in two of them, by length and then by their first node.</summary>
    public IEnumerable<Cycle> Cycles()
    {
        var nodes = names.ToArray();
        var numbers = nodes.Select(static (name, number) => (name, number)).ToDictionary(static pair => pair.name, static pair => pair.number, StringComparer.Ordinal);
        var targets = nodes.Select(static _ => new List<int>()).ToArray();
        foreach (var (from, to) in edges.Keys)
        {
            targets[numbers[from]].Add(numbers[to]);
        }

        var numbered = targets.Select(static list => list.OrderBy(static target => target).ToArray()).ToArray();
        foreach (var cycle in DependencyGraph.DisjointCycles(numbered, MostCycles))
        {
            var steps = cycle.Select(number => nodes[number]).ToArray();
            yield return new Cycle(steps, [.. steps.Zip(steps.Skip(1), (from, to) => edges[(from, to)])]);
        }
    }
}
