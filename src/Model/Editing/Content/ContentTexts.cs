namespace Tofa.Model.Editing.Content;

/// <summary>Looks through what is to be written.</summary>
internal static class ContentTexts
{
    /// <summary>All texts, keys included.</summary>
    public static IEnumerable<string> Of(YamlContent content) => content switch
    {
        TextContent text => [text.Text],
        ListContent list => list.Texts,
        MapContent map => map.Entries.SelectMany(entry => Of(entry.Value).Prepend(entry.Key)),
        _ => throw new ArgumentOutOfRangeException(nameof(content)),
    };

    /// <summary>The first key that a mapping has twice; <c>null</c> where there is none.</summary>
    public static string? RepeatedKey(YamlContent content) => content is MapContent map
        ? map.Entries.GroupBy(entry => entry.Key, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.Key
            ?? map.Entries.Select(entry => RepeatedKey(entry.Value)).FirstOrDefault(key => key is not null)
        : null;
}
