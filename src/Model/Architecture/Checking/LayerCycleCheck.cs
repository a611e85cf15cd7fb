using Tofa.Model.Graphs;
using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds layers that may use each other in a circle, unless the file says that this is meant.</summary>
internal static class LayerCycleCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        if (file.Flag("allow_layer_cycles") == true)
            return [];

        var names = definition.Layers.Select(layer => layer.Name).ToList();
        var edges = definition.Layers.Select(layer => layer.MayUse.Select(name => names.IndexOf(name)).ToArray()).ToArray();
        var paths = file.WrittenLayers(definition).ToDictionary(entry => entry.Layer.Name, entry => entry.Path, StringComparer.Ordinal);
        return DependencyGraph.Knots(edges)
            .Select(knot => DependencyGraph.ShortestCycle(edges, knot))
            .Select(cycle => Report(file, cycle, names, paths))
            .OfType<Problem>();
    }

    private static Problem? Report(ShapedFile file, IReadOnlyList<int> cycle, List<string> names, Dictionary<string, string> paths)
    {
        var steps = Enumerable.Range(0, cycle.Count - 1).Select(i => (From: cycle[i], To: cycle[i + 1]));
        var written =
            from step in steps.OrderByDescending(step => step.From - step.To)
            where paths.ContainsKey(names[step.From])
            from text in file.Written(paths[names[step.From]] + ".may_use")
            where text.Text == names[step.To]
            select text;

        // The step that leads furthest up the list of layers is the one that closes the circle. Roles alone make no circle.
        return written.FirstOrDefault() is not { } place ? null : file.Contradiction(
            place,
            $"These layers may use each other: {string.Join(" → ", cycle.Select(node => Printable.Of(names[node])))}",
            "they are one layer in all but name",
            "remove one of these from 'may_use', or say 'allow_layer_cycles: true' if it is meant");
    }
}
