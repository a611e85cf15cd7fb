using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>TOFA5080: lists in which an item that is there twice means nothing more.</summary>
internal static class Repetitions
{
    /// <summary>Notes an item that was in the list before.</summary>
    public static void ReportItem(this Section section, string key, int index, string item) =>
        section.ReportAt(YamlPath.Item(section.PathOf(key), index), ProblemKinds.RepeatedItem, Printable.Of(item), key);
}
