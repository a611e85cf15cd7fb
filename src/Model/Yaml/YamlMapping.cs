using Tofa.Model.Collections;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>Keys with values, in the order of the file.</summary>
/// <param name="Span">From the first key to the end of the last value, or with the braces.</param>
/// <param name="Entries">The entries; a key that occurs twice (a reported problem) is there twice.</param>
public sealed record YamlMapping(SourceSpan Span, EquatableArray<YamlEntry> Entries) : YamlNode(Span)
{
    /// <summary>The first entry with a key, or <c>null</c>.</summary>
    public YamlEntry? Entry(string key)
    {
        foreach (var entry in Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                return entry;
        }

        return null;
    }
}
