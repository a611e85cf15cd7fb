using YamlDotNet.RepresentationModel;

namespace Tofa.Runner.Tests.Editing;

/// <summary>What a text says, line by line of path and value, as YamlDotNet's own document model reads it, which the runner does not use.</summary>
internal static class Outline
{
    public static IReadOnlyDictionary<string, string> Of(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text.StartsWith('\uFEFF') ? text[1..] : text));
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(lines, Assert.Single(stream.Documents).RootNode, string.Empty);
        return lines;
    }

    public static IReadOnlyList<KeyValuePair<string, string>> Without(IReadOnlyDictionary<string, string> lines, Func<string, bool> isLeftOut) =>
        [.. lines.Where(line => !isLeftOut(line.Key))];

    private static void Add(Dictionary<string, string> lines, YamlNode node, string path)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                lines[path] = scalar.Value ?? string.Empty;
                break;
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                    Add(lines, value, path.Length == 0 ? ((YamlScalarNode)key).Value! : $"{path}.{((YamlScalarNode)key).Value}");
                break;
            case YamlSequenceNode list:
                for (var index = 0; index < list.Children.Count; index++)
                    Add(lines, list.Children[index], $"{path}[{index}]");
                break;
            default:
                throw new InvalidOperationException(node.GetType().Name);
        }
    }
}
