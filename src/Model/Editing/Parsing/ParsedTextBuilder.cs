using System.Globalization;
using Tofa.Model.Problems;
using Tofa.Model.Text;
using Tofa.Model.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tofa.Model.Editing.Parsing;

/// <summary>Collects the parser's events.</summary>
internal sealed class ParsedTextBuilder(string text, int skipped)
{
    // Few texts have more than one event in eight characters; growing lists of this size would cost more than reading the text.
    private readonly List<NodeEvent> events = new(text.Length / 8);
    private readonly List<int> ends = new(text.Length / 8);
    private readonly Stack<int> open = new();
    private readonly HashSet<string> anchors = [];
    private readonly HashSet<string> aliases = [];
    private int documents;
    private bool isUneven;

    /// <summary>Where the last event began.</summary>
    public int LastOffset { get; private set; }

    public ParsedText Build() => new(text, events, ends, aliases);

    /// <summary>Takes the next event.</summary>
    /// <returns>Why the text cannot be edited, as far as this event tells.</returns>
    public string? Add(ParsingEvent parsed)
    {
        LastOffset = (int)parsed.Start.Index + skipped;
        switch (parsed)
        {
            case DocumentStart:
                documents++;
                break;
            case Scalar scalar:
                Leaf(NodeEventKind.Scalar, scalar, scalar.Value, scalar.Style);
                break;
            case AnchorAlias alias:
                aliases.Add(alias.Value.Value);
                Append(new NodeEvent(NodeEventKind.Alias, alias.Value.Value, "", "", ScalarStyle.Any, false, Span(alias)));
                break;
            case MappingStart mapping:
                Start(NodeEventKind.MappingStart, mapping, mapping.Style == MappingStyle.Flow);
                break;
            case SequenceStart sequence:
                Start(NodeEventKind.SequenceStart, sequence, sequence.Style == SequenceStyle.Flow);
                break;
            case MappingEnd:
                End(NodeEventKind.MappingEnd, parsed);
                break;
            case SequenceEnd:
                End(NodeEventKind.SequenceEnd, parsed);
                break;
        }

        return Limit();
    }

    private string? Limit()
    {
        if (documents > 1)
            return $"line {Line()}: a second document begins here, so it is not certain which one is meant; keep one document in the file";

        if (events.Count > 0 && events[events.Count - 1] is { Kind: NodeEventKind.Alias, Value: var name } && !anchors.Contains(name))
            return $"line {Line()}: the alias '*{Printable.Of(name)}' has no anchor before it, so the file cannot be read; correct it first";

        // YamlDotNet 16.3.0 gives a key without a value for `a:\n  b\n:\n`, so that keys and values would be taken for each other.
        if (isUneven)
            return $"the mapping that ends before line {Line()} has a colon without a key; correct it first, it is read in different ways";

        if (open.Count > YamlLimits.MaxDepth)
            return $"line {Line()}: the file is nested too deep to be edited safely; make it flatter";

        return events.Count > 2 * YamlLimits.MaxNodes ? "the file has too many values to be edited safely; make it smaller" : null;
    }

    private string Line() => (new LineIndex(text).PositionOf(LastOffset).Line + 1).ToString(CultureInfo.InvariantCulture);

    private void Leaf(NodeEventKind kind, YamlDotNet.Core.Events.NodeEvent node, string value, ScalarStyle style) =>
        Append(new NodeEvent(kind, value, Anchor(node), Tag(node), style, false, Span(node)));

    private void Start(NodeEventKind kind, YamlDotNet.Core.Events.NodeEvent node, bool isFlow)
    {
        open.Push(events.Count);
        Append(new NodeEvent(kind, "", Anchor(node), Tag(node), ScalarStyle.Any, isFlow, Span(node)));
    }

    private void End(NodeEventKind kind, ParsingEvent parsed)
    {
        var start = open.Pop();
        ends[start] = events.Count;
        isUneven |= kind == NodeEventKind.MappingEnd && Children(start) % 2 != 0;
        Append(new NodeEvent(kind, "", "", "", ScalarStyle.Any, events[start].IsFlow, Span(parsed)));
    }

    private int Children(int start)
    {
        var count = 0;
        for (var child = start + 1; child < events.Count; child = ends[child] + 1)
            count++;

        return count;
    }

    private void Append(NodeEvent node)
    {
        ends.Add(events.Count);
        events.Add(node);
    }

    private SourceSpan Span(ParsingEvent parsed) =>
        new((int)parsed.Start.Index + skipped, (int)(parsed.End.Index - parsed.Start.Index));

    private string Anchor(YamlDotNet.Core.Events.NodeEvent node)
    {
        if (node.Anchor.IsEmpty)
            return "";

        anchors.Add(node.Anchor.Value);
        return node.Anchor.Value;
    }

    private static string Tag(YamlDotNet.Core.Events.NodeEvent node) => node.Tag.IsEmpty ? "" : node.Tag.Value;
}
