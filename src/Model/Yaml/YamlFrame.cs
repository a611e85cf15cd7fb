using Tofa.Model.Collections;
using Tofa.Model.Text;

namespace Tofa.Model.Yaml;

/// <summary>A list or mapping that is still being read.</summary>
internal sealed class YamlFrame(bool isMapping, SourceSpan start, bool isFlow, string? anchor, string path, int nodesBefore)
{
    private readonly List<YamlEntry> entries = [];
    private readonly List<YamlNode> items = [];
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private YamlScalar? key;
    private bool skipsValue;
    private int end = start.Start;

    /// <summary>The anchor's name, or <c>null</c>.</summary>
    public string? Anchor => anchor;

    /// <summary>Whether it is written with brackets or braces.</summary>
    public bool IsFlow => isFlow;

    /// <summary>The path of this list or mapping.</summary>
    public string Path => path;

    /// <summary>How many nodes had been read before this one.</summary>
    public int NodesBefore => nodesBefore;

    /// <summary>How many levels of lists and mappings are inside, this one included.</summary>
    public int Height { get; private set; } = 1;

    /// <summary>Whether the next node is a key.</summary>
    public bool AwaitsKey => isMapping && key is null && !skipsValue;

    /// <summary>Whether a key has no value, not even an empty one: the parser gives none for a colon without a key (YamlDotNet 16.3.0).</summary>
    public bool LacksValue => key is not null;

    /// <summary>The path of the next value.</summary>
    public string NextPath => isMapping ? YamlPath.Key(path, key?.Value ?? string.Empty) : YamlPath.Item(path, items.Count);

    /// <summary>How many different keys were taken.</summary>
    public int KeyCount => keys.Count;

    /// <summary>Takes a key.</summary>
    /// <returns>Whether it is the first of its name here.</returns>
    public bool TakeKey(YamlScalar scalar)
    {
        key = scalar;
        end = Math.Max(end, scalar.Span.End);
        return keys.Add(scalar.Value);
    }

    /// <summary>Leaves out the value of a key that is no text.</summary>
    public void SkipValue() => skipsValue = true;

    /// <summary>Takes a value or an item.</summary>
    /// <param name="node">The node.</param>
    /// <param name="height">How many levels it has.</param>
    public void Take(YamlNode node, int height)
    {
        Height = Math.Max(Height, height + 1);
        end = Math.Max(end, node.Span.End);
        if (!isMapping)
            items.Add(node);
        else if (!skipsValue)
            entries.Add(new YamlEntry(key!, node));

        (key, skipsValue) = (null, false);
    }

    /// <summary>The finished node.</summary>
    /// <param name="closedAt">The offset behind the closing bracket or brace; block style has none, so there the last child's end is used.</param>
    public YamlNode ToNode(int closedAt)
    {
        var span = new SourceSpan(start.Start, Math.Max(0, (isFlow ? closedAt : end) - start.Start));
        return isMapping ? new YamlMapping(span, entries.ToEquatableArray()) : new YamlSequence(span, items.ToEquatableArray());
    }
}
