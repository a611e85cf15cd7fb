namespace Tofa.Tool.Modules.Graphs.Layout;

/// <summary>Gives each layer its row: what depends stands above what it depends on.</summary>
internal static class Ranking
{
    /// <summary>The row of each layer, from 0 at the top without gaps.</summary>
    internal static IReadOnlyDictionary<string, int> Of(LayerGraph graph)
    {
        var layers = graph.Nodes.ToDictionary(node => node.Id, node => node.Layer);
        var below = graph.Nodes.Select(node => node.Layer).Distinct(StringComparer.Ordinal).ToDictionary(layer => layer, _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);

        // The strongest say comes first, since what contradicts it is left out. Types of no layer say nothing about layers,
        // and a violation points the wrong way, so it counts the other way round.
        foreach (var edge in graph.Edges.OrderBy(edge => Weakness(edge, layers)).ThenByDescending(edge => edge.Count))
        {
            var (from, to) = edge.IsViolation ? (edge.To, edge.From) : (edge.From, edge.To);
            Add(below, layers[from], layers[to]);
        }

        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var above = below.Keys.ToDictionary(layer => layer, layer => below.Where(other => other.Value.Contains(layer)).Select(other => other.Key).ToList(), StringComparer.Ordinal);
        foreach (var layer in below.Keys)
            Row(layer, above, rows);

        return rows;
    }

    private static int Weakness(LayerEdge edge, Dictionary<string, string> layers) =>
        layers[edge.From].Length == 0 || layers[edge.To].Length == 0 ? 2 : edge.IsViolation ? 1 : 0;

    private static void Add(Dictionary<string, SortedSet<string>> below, string upper, string lower)
    {
        if (upper != lower && !Reaches(below, lower, upper))
            below[upper].Add(lower);
    }

    private static bool Reaches(Dictionary<string, SortedSet<string>> below, string from, string to) =>
        below[from].Contains(to) || below[from].Any(next => Reaches(below, next, to));

    private static int Row(string layer, Dictionary<string, List<string>> above, Dictionary<string, int> rows)
    {
        if (!rows.TryGetValue(layer, out var row))
            rows[layer] = row = above[layer].Count == 0 ? 0 : above[layer].Max(upper => Row(upper, above, rows)) + 1;

        return row;
    }
}
