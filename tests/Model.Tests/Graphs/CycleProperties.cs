using FsCheck;
using FsCheck.Fluent;
using Tofa.Model.Graphs;

namespace Tofa.Model.Tests.Graphs;

public sealed class CycleProperties
{
    private static readonly Gen<int[][]> Graphs =
        from size in Gen.Choose(0, 9)
        from pairs in Gen.Choose(0, 99).ListOf()
        select Enumerable.Range(0, size)
            .Select(node => pairs.Where(pair => pair / 10 == node && pair % 10 != node && pair % 10 < size).Select(pair => pair % 10).Distinct().Order().ToArray())
            .ToArray();

    [Fact]
    public void Knots_are_the_nodes_that_reach_each_other() => Properties.Holds(Graphs, edges =>
    {
        var naive = new NaiveGraph(edges);
        var expected = Enumerable.Range(0, edges.Length)
            .Select(node => Enumerable.Range(0, edges.Length).Where(other => other == node || naive.AreKnotted(node, other)).ToArray())
            .Where(knot => knot.Length > 1)
            .Select(knot => string.Join(' ', knot))
            .Distinct();

        return expected.SequenceEqual(DependencyGraph.Knots(edges).Select(knot => string.Join(' ', knot.Order())));
    }, tests: 3_000);

    [Fact]
    public void Shortest_cycle_of_a_knot_leads_through_its_smallest_node() => Properties.Holds(Graphs, edges =>
        DependencyGraph.Knots(edges).All(knot =>
        {
            var cycle = DependencyGraph.ShortestCycle(edges, knot);
            return IsCycle(edges, cycle) && cycle[0] == knot.Min() && cycle.Count - 1 == new NaiveGraph(edges).ShortestThrough(knot.Min());
        }), tests: 3_000);

    [Fact]
    public void Every_cycle_taken_out_is_a_shortest_of_what_is_left_and_none_is_left_at_the_end() => Properties.Holds(Graphs, edges =>
    {
        var left = edges;
        foreach (var cycle in DependencyGraph.DisjointCycles(edges, int.MaxValue))
        {
            var naive = new NaiveGraph(left);
            var first = Enumerable.Range(0, left.Length).First(node => naive.ShortestThrough(node) == naive.Girth);
            if (!IsCycle(left, cycle) || cycle.Count - 1 != naive.Girth || cycle[0] != first || cycle[0] != cycle.Min())
                return false;

            left = Without(left, cycle);
        }

        return new NaiveGraph(left).Girth is null;
    }, tests: 3_000);

    [Fact]
    public void Limit_cuts_the_list_and_nothing_else() => Properties.Holds(Graphs, edges =>
        DependencyGraph.DisjointCycles(edges, 2).Select(Text).SequenceEqual(DependencyGraph.DisjointCycles(edges, int.MaxValue).Take(2).Select(Text)));

    [Fact]
    public void Ring_of_three_thousand_nodes_costs_no_stack_and_no_patience()
    {
        int[][] ring = [.. Enumerable.Range(0, 3_000).Select(node => new[] { (node + 1) % 3_000 })];

        Assert.Equal(3_001, Assert.Single(DependencyGraph.DisjointCycles(ring, 5)).Count);
    }

    private static bool IsCycle(int[][] edges, IReadOnlyList<int> cycle) =>
        cycle[0] == cycle[^1]
        && cycle.Skip(1).Distinct().Count() == cycle.Count - 1
        && cycle.Zip(cycle.Skip(1)).All(step => edges[step.First].Contains(step.Second));

    private static int[][] Without(int[][] edges, IReadOnlyList<int> cycle)
    {
        var taken = cycle.Zip(cycle.Skip(1)).ToHashSet();
        return [.. edges.Select((targets, node) => targets.Where(target => !taken.Contains((node, target))).ToArray())];
    }

    private static string Text(IReadOnlyList<int> cycle) => string.Join(' ', cycle);
}
