using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Names kinds of nodes for people.</summary>
internal static class NodeKind
{
    /// <summary>What a node is, with its article.</summary>
    public static string Of(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => "empty",
        YamlScalar => "a text",
        YamlSequence => "a list",
        _ => "a mapping",
    };
}
