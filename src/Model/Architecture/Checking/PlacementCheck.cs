using Tofa.Model.Problems;
using Tofa.Model.Schemas;

namespace Tofa.Model.Architecture.Checking;

/// <summary>Finds layers without a place and places that belong to two layers.</summary>
internal static class PlacementCheck
{
    public static IEnumerable<Problem> Check(ShapedFile file, ArchitectureDefinition definition)
    {
        var layers = file.WrittenLayers(definition).ToList();
        return layers.Where(entry => IsNowhere(file, entry.Path, entry.Layer)).Select(entry => Nowhere(file, entry.Path, entry.Layer))
            .Concat(Shared(file, definition, layers));
    }

    // A pattern with a flaw was noted before.
    private static bool IsNowhere(ShapedFile file, string path, LayerDefinition layer) =>
        layer.Namespaces.Count == 0 && layer.Paths.Count == 0 && !file.HasItems(path + ".namespaces") && !file.HasItems(path + ".paths");

    private static Problem Nowhere(ShapedFile file, string path, LayerDefinition layer) => file.Contradiction(
        file.Written(path + ".name").First(),
        $"Layer '{Printable.Of(layer.Name)}' has neither namespaces nor paths",
        "no type could ever belong to it",
        $"add 'namespaces' such as **.{Printable.Of(layer.Name)}.**");

    private static IEnumerable<Problem> Shared(ShapedFile file, ArchitectureDefinition definition, List<(string Path, LayerDefinition Layer)> layers)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var inherited in definition.Layers.Where(layer => layers.All(entry => entry.Layer.Name != layer.Name)))
        {
            foreach (var pattern in inherited.Namespaces.Concat(inherited.Paths))
                owners[pattern] = inherited.Name;
        }

        foreach (var (path, layer) in layers)
        {
            foreach (var text in file.Written(path + ".namespaces").Concat(file.Written(path + ".paths")))
            {
                if (!owners.TryGetValue(text.Text, out var owner))
                    owners.Add(text.Text, layer.Name);
                else if (owner != layer.Name)
                    yield return Twice(file, text, owner, layer.Name);
            }
        }
    }

    private static Problem Twice(ShapedFile file, WrittenText text, string first, string second) => file.Contradiction(
        text,
        $"'{Printable.Of(text.Text)}' belongs to layer '{Printable.Of(first)}' and to layer '{Printable.Of(second)}'",
        "it is not clear which rules apply there",
        "remove it from one of the two");
}
