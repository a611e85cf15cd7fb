using Tofa.Model.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Tofa.Model.Tests.Editing.Properties;

/// <summary>Flattens documents into lines of path, kind and value, so that two can be compared and the expected one be computed from another.</summary>
internal static class Outline
{
    public static IReadOnlyList<string> Of(GeneratedNode root) => [.. Lines(root, "")];

    /// <summary>Reads with YamlDotNet's own document model, which the editor does not use.</summary>
    public static IReadOnlyList<string> Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text.StartsWith('\uFEFF') ? text[1..] : text));
        return [.. Lines(Assert.Single(stream.Documents).RootNode, "")];
    }

    /// <summary>Reads a text that may be broken; <c>null</c> where it is, or where it has keys that are no texts.</summary>
    public static IReadOnlyList<string>? TryRead(string text)
    {
        try
        {
            return Read(text);
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException or ArgumentException or InvalidCastException or Xunit.Sdk.XunitException)
        {
            return null;
        }
    }

    public static string Scalar(string path, string value) => path + " = " + value;

    public static IEnumerable<string> Mapping(string path, IEnumerable<KeyValuePair<string, string>> pairs) =>
        [path + " {}", .. pairs.Select(pair => Scalar(YamlPath.Key(path, pair.Key), pair.Value))];

    public static string List(string path) => path + " []";

    private static IEnumerable<string> Lines(GeneratedNode node, string path) => node switch
    {
        GeneratedScalar scalar => [Scalar(path, scalar.Value)],
        GeneratedMapping mapping => [path + " {}", .. mapping.Entries.SelectMany(entry => Lines(entry.Value, YamlPath.Key(path, entry.Key)))],
        GeneratedList list => [List(path), .. list.Items.SelectMany((item, i) => Lines(item, YamlPath.Item(path, i)))],
        _ => [],
    };

    private static IEnumerable<string> Lines(YamlDotNet.RepresentationModel.YamlNode node, string path) => node switch
    {
        YamlScalarNode scalar => [Scalar(path, scalar.Value ?? "")],
        YamlMappingNode mapping => [path + " {}", .. mapping.Children.SelectMany(entry => Lines(entry.Value, YamlPath.Key(path, ((YamlScalarNode)entry.Key).Value!)))],
        YamlSequenceNode list => [List(path), .. list.Children.SelectMany((item, i) => Lines(item, YamlPath.Item(path, i)))],
        _ => [],
    };
}
