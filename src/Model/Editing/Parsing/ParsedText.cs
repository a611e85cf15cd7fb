using Tofa.Model.Text;

namespace Tofa.Model.Editing.Parsing;

/// <summary>A text of one YAML document with its nodes as a flat list, so that neither walking nor comparing it can run out of stack.</summary>
/// <param name="text">The whole text.</param>
/// <param name="events">The nodes in the order of the text; none for a text without content.</param>
/// <param name="ends">For each event the one that ends its node; itself for a scalar.</param>
/// <param name="aliases">The names of all aliases.</param>
internal sealed class ParsedText(string text, IReadOnlyList<NodeEvent> events, IReadOnlyList<int> ends, ISet<string> aliases)
{
    private readonly Dictionary<int, List<int>> items = [];
    private LineIndex? lines;

    public string Text => text;

    public int Count => events.Count;

    public NodeEvent this[int index] => events[index];

    /// <summary>The event that ends the node.</summary>
    public int End(int node) => ends[node];

    /// <summary>The first event after the node.</summary>
    public int Next(int node) => ends[node] + 1;

    /// <summary>Whether an alias elsewhere repeats the node, so that a change here would be one there.</summary>
    public bool IsAliased(int node) => events[node].Anchor.Length > 0 && aliases.Contains(events[node].Anchor);

    /// <summary>The nodes directly in a collection; in a mapping keys and values by turns.</summary>
    public IReadOnlyList<int> Children(int collection)
    {
        // Kept, because thousands of edits ask for the items of the same long list.
        if (items.TryGetValue(collection, out var known))
            return known;

        var children = new List<int>();
        for (var child = collection + 1; child < ends[collection]; child = Next(child))
            children.Add(child);

        items.Add(collection, children);
        return children;
    }

    /// <summary>The line of an offset, counted from 1.</summary>
    public int LineOf(int offset) => (lines ??= new LineIndex(text)).PositionOf(offset).Line + 1;
}
