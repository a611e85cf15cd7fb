using System.Text.Json;

namespace Tofa.Tool.Tests.Golden;

/// <summary>The keys of a document with the types of their values; what the values say is left out.</summary>
internal static class Skeleton
{
    /// <summary>One line for each key, in the order of the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="maps">The paths of the objects whose keys anybody may choose.</param>
    public static IReadOnlyList<string> Of(JsonElement document, IReadOnlySet<string> maps)
    {
        var types = new Dictionary<string, SortedSet<string>>();
        Collect(document, string.Empty, maps, types);
        return [.. types.Select(path => $"{path.Key}: {string.Join(" or ", path.Value.OrderBy(type => type == "null"))}")];
    }

    private static void Collect(JsonElement element, string path, IReadOnlySet<string> maps, Dictionary<string, SortedSet<string>> types)
    {
        if (path.Length > 0)
        {
            if (!types.TryGetValue(path, out var known))
                types[path] = known = new SortedSet<string>(StringComparer.Ordinal);

            known.Add(TypeOf(element));
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
                Collect(property.Value, $"{(path.Length == 0 ? string.Empty : path + ".")}{(maps.Contains(path) ? "<map>" : property.Name)}", maps, types);
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Collect(item, $"{path}[]", maps, types);
        }
    }

    private static string TypeOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
