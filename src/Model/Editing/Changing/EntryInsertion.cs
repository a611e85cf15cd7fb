using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Adds a key that a mapping does not have.</summary>
internal static class EntryInsertion
{
    /// <summary>The possible changes, the best first.</summary>
    public static IReadOnlyList<Change> Plan(ParsedText parsed, Target target, NewValue value)
    {
        var mapping = target.Parent;
        IReadOnlyList<NodeEvent> expected = [NodeEvent.Scalar(target.Name), .. value.Events];
        if (parsed[mapping].IsFlow)
        {
            var item = ScalarText.Write(target.Name, inFlow: true) + ": " + value.OneLine;
            return [new Change(parsed.End(mapping), 0, expected, [Insertion.Into(parsed, mapping, item)])];
        }

        // A block scalar at the end of a file without a last line break takes up whatever line comes after it;
        // then the entry before it is the last one that a line can be put below.
        var children = parsed.Children(mapping);
        var boundaries = children.Count > 2 ? new[] { parsed.End(mapping), children[children.Count - 2] } : [parsed.End(mapping)];
        var lines = Lines(parsed, target, value);
        return [.. boundaries.Select(boundary => new Change(boundary, 0, expected, [Insertion.Below(parsed, boundary, lines)]))];
    }

    private static IReadOnlyList<string> Lines(ParsedText parsed, Target target, NewValue value)
    {
        var layout = new Layout(parsed, target.Parent);
        var afterKey = value.AfterKey(layout);
        var first = Layout.Spaces(layout.KeyColumn) + ScalarText.Write(target.Name, inFlow: false) + ":" + afterKey[0];
        return [first, .. afterKey.Skip(1)];
    }
}
