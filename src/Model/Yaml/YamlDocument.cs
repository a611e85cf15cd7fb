using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>A YAML file with the places of everything in it.</summary>
/// <param name="Path">The file's path as it was given.</param>
/// <param name="Root">The top node; <c>null</c> for a file that is empty or cannot be read. After a syntax error it holds what was complete before.</param>
/// <param name="Problems">What is wrong with the file as YAML.</param>
public sealed record YamlDocument(string Path, YamlNode? Root, EquatableArray<Problem> Problems)
{
    /// <summary>Whether it is written in ways that may not allow a value to be changed in place: aliases, explicit keys (<c>? key</c>), colons without a key, tags, and between brackets comments, anchors and empty values.</summary>
    public bool IsIntricate { get; init; }

    /// <summary>Whether the whole file was read. Where it was not, that something is missing from <see cref="Root"/> proves nothing.</summary>
    public bool IsComplete => Problems.All(problem => !ProblemKinds.EndsReading(problem.Kind));

    /// <summary>The node at a path such as <c>tasks[3].depends_on[0]</c>; the empty path is the root.</summary>
    /// <returns><c>null</c> where there is none.</returns>
    public YamlNode? Find(string yamlPath) => Locate(yamlPath) is { Missing: false } place ? place.Node : null;

    /// <summary>Where the node at a path stands; where there is none, where its nearest existing ancestor stands.</summary>
    public SourceSpan SpanOf(string yamlPath) => Locate(yamlPath).Node?.Span ?? default;

    /// <summary>The place at which a message about a path is shown: the node itself, the key where the value takes no room, or the nearest existing ancestor.</summary>
    public SourceSpan MessageSpanOf(string yamlPath)
    {
        var place = Locate(yamlPath);
        var span = place.Node?.Span ?? default;
        return span.Length == 0 && place.Key is not null ? place.Key.Span : span;
    }

    /// <summary>Where the key at a path stands; for an item of a list, or where there is none, what <see cref="MessageSpanOf"/> gives.</summary>
    public SourceSpan KeySpanOf(string yamlPath) =>
        Locate(yamlPath) is { Missing: false, Key: { } key } ? key.Span : MessageSpanOf(yamlPath);

    private (YamlScalar? Key, YamlNode? Node, bool Missing) Locate(string yamlPath)
    {
        var node = Root;
        YamlScalar? key = null;
        if (YamlPath.Parse(yamlPath) is not { } segments)
            return (null, Root, true);

        foreach (var segment in segments)
        {
            var entry = segment.Key is { } name ? (node as YamlMapping)?.Entry(name) : null;
            var next = entry?.Value ?? Item(node, segment);
            if (next is null)
                return (key, node, true);

            (key, node) = (entry?.Key, next);
        }

        return (key, node, node is null);
    }

    private static YamlNode? Item(YamlNode? node, YamlPathSegment segment) =>
        node is YamlSequence sequence && segment.Key is null && segment.Index < sequence.Items.Count ? sequence.Items[segment.Index] : null;
}
