using System.Globalization;
using Tofa.Tool.Modules.Findings;

namespace Tofa.Tool.Modules.Graphs;

/// <summary>Makes a graph of layers from facts about types.</summary>
internal static class GraphBuilder
{
    /// <summary>Draws together what the compiler found.</summary>
    /// <param name="title">The project's name.</param>
    /// <param name="projects">The findings; facts among them.</param>
    internal static LayerGraph Build(string title, IReadOnlyList<ProjectFindings> projects)
    {
        var findings = projects.SelectMany(project => project.All).ToList();
        var facts = findings.Where(Dependency.IsDrawn).Select(Dependency.Of).ToList();
        var nodes = Nodes(facts);
        var violations = new ViolationSearch(facts, findings.Where(finding => finding.Subject is not null));
        var edges = facts.Where(fact => fact.Crosses)
            .GroupBy(fact => (fact.FromNode, fact.ToNode))
            .OrderBy(edge => Number(nodes[edge.Key.FromNode])).ThenBy(edge => Number(nodes[edge.Key.ToNode]))
            .Select((edge, index) => Edge(index, edge.ToList(), nodes, violations))
            .ToList();
        return new LayerGraph(title, [.. nodes.Values], edges, violations.Rest());
    }

    private static Dictionary<(string Capability, string Layer), LayerNode> Nodes(IReadOnlyList<Dependency> facts) => facts
        .SelectMany(fact => new[] { (Key: fact.FromNode, Type: fact.From), (Key: fact.ToNode, Type: fact.To) })
        .GroupBy(end => end.Key)
        .OrderBy(node => node.Key.Capability, StringComparer.Ordinal).ThenBy(node => node.Key.Layer, StringComparer.Ordinal)
        .Select((node, index) => (node.Key, Node: new LayerNode(string.Create(CultureInfo.InvariantCulture, $"n{index}"), node.Key.Layer, node.Key.Capability, node.Select(end => end.Type).Distinct(StringComparer.Ordinal).Count())))
        .ToDictionary(node => node.Key, node => node.Node);

    private static LayerEdge Edge(
        int index,
        List<Dependency> facts,
        Dictionary<(string Capability, string Layer), LayerNode> nodes,
        ViolationSearch violations)
    {
        var (from, to) = (facts[0].FromNode, facts[0].ToNode);
        var places = violations.Of(facts);
        if (places.Count == 0)
            places = [.. facts.Where(fact => !fact.IsAllowed).Select(fact => fact.Place)];

        return new LayerEdge(string.Create(CultureInfo.InvariantCulture, $"e{index}"), nodes[from].Id, nodes[to].Id, facts.Sum(fact => fact.Count), places);
    }

    private static int Number(LayerNode node) => int.Parse(node.Id.AsSpan(1), CultureInfo.InvariantCulture);
}
