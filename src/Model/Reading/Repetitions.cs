using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>TOFA5080: lists in which an item that is there twice means nothing more.</summary>
internal static class Repetitions
{
    /// <summary>Notes every text that was in the list before.</summary>
    public static void CheckTexts(this Section section, string key)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = (section.Node(key) as YamlSequence)?.Items ?? default;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is YamlScalar scalar && !seen.Add(scalar.Value))
                section.ReportItem(key, i, scalar.Value);
        }
    }

    /// <summary>Notes an item that was in the list before.</summary>
    public static void ReportItem(this Section section, string key, int index, string item) =>
        section.ReportAt(YamlPath.Item(section.PathOf(key), index), ProblemKinds.RepeatedItem, Printable.Of(item), key);
}
