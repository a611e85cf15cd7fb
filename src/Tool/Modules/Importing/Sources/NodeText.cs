using Tofa.Model.Problems;
using Tofa.Model.Yaml;

namespace Tofa.Tool.Modules.Importing.Sources;

/// <summary>Writes a value that has no counterpart so that people can read it.</summary>
internal static class NodeText
{
    /// <summary>A text as it is, a list or mapping on one line.</summary>
    internal static string Of(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Value}: {Of(entry.Value)}"))}}}",
        _ => string.Empty,
    };

    /// <summary>What a value is: a list, a mapping, or what it says.</summary>
    internal static string KindOf(YamlNode node) => node switch
    {
        YamlSequence => "a list",
        YamlMapping => "a mapping",
        YamlScalar { IsNull: true } => "empty",
        YamlScalar scalar => $"'{Printable.Of(scalar.Value)}'",
        _ => "nothing",
    };

    /// <summary>Whether there is nothing in it.</summary>
    internal static bool IsEmpty(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.IsNull || string.IsNullOrWhiteSpace(scalar.Value),
        YamlSequence list => list.Items.Count == 0,
        YamlMapping mapping => mapping.Entries.Count == 0,
        _ => true,
    };
}
