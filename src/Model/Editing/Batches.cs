using Tofa.Model.Yaml;

namespace Tofa.Model.Editing;

/// <summary>Cuts a row of edits into stretches whose edits cannot influence each other.</summary>
internal static class Batches
{
    public static IEnumerable<IReadOnlyList<YamlEdit>> Of(IEnumerable<YamlEdit> edits)
    {
        var batch = new List<YamlEdit>();
        var (places, ancestors) = (new HashSet<string>(), new HashSet<string>());
        foreach (var edit in edits)
        {
            var prefixes = Prefixes(edit.YamlPath);
            var place = prefixes[prefixes.Count - 1];
            if (ancestors.Contains(place) || prefixes.Any(places.Contains))
            {
                yield return batch;
                (batch, places, ancestors) = ([], [], []);
            }

            batch.Add(edit);
            places.Add(place);
            ancestors.UnionWith(prefixes.Take(prefixes.Count - 1));
        }

        if (batch.Count > 0)
            yield return batch;
    }

    /// <summary>The canonical paths from the root down to the place itself, so that two spellings of one path are seen to be one.</summary>
    private static List<string> Prefixes(string path)
    {
        var prefixes = new List<string> { "" };
        foreach (var segment in YamlPath.Parse(path) ?? [])
        {
            var parent = prefixes[prefixes.Count - 1];
            prefixes.Add(segment.Key is { } key ? YamlPath.Key(parent, key) : YamlPath.Item(parent, segment.Index));
        }

        return prefixes;
    }
}
