using Tofa.Model.Collections;

namespace Tofa.Model.Editing.Content;

/// <summary>Keys with values.</summary>
/// <param name="Entries">The entries in their order, each key once.</param>
public sealed record MapContent(EquatableArray<ContentEntry> Entries) : YamlContent
{
    /// <summary>A mapping of texts.</summary>
    internal static MapContent Of(IEnumerable<KeyValuePair<string, string>> pairs) =>
        new(pairs.Select(pair => new ContentEntry(pair.Key, new TextContent(pair.Value))).ToEquatableArray());
}
