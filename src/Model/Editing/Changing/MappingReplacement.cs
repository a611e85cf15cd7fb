using Tofa.Model.Collections;
using Tofa.Model.Editing.Content;
using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Puts other entries in the place of a mapping's.</summary>
internal static class MappingReplacement
{
    /// <summary>The possible changes, the best first.</summary>
    public static Outcome<IReadOnlyList<Change>> Plan(ParsedText parsed, Target target, EquatableArray<KeyValuePair<string, string>> pairs)
    {
        var value = new NewMapping(MapContent.Of(pairs));
        var node = target.Node;
        if (EmptyValueFilling.CanFill(parsed, node, NodeEventKind.MappingStart))
            return Outcome<IReadOnlyList<Change>>.Of(EmptyValueFilling.Plan(parsed, target, value));

        if (parsed[node].Kind != NodeEventKind.MappingStart)
            return Refuse(parsed, target, "a mapping is expected here and the value is something else; delete it or correct it by hand");

        if (EntryByEntry(parsed, target, pairs) is { } entries)
            return Outcome<IReadOnlyList<Change>>.Of([entries]);

        if (Enumerable.Range(node, parsed.End(node) - node).Any(parsed.IsAliased))
            return Refuse(parsed, target, "something in this mapping is repeated elsewhere through an alias; write it out in both places");

        return parsed[node].IsFlow ? WithinBrackets(parsed, target, value) : Outcome<IReadOnlyList<Change>>.Of([Lines(parsed, node, value)]);
    }

    // Where the keys stay, only the texts change, and every comment keeps its place.
    private static Change? EntryByEntry(ParsedText parsed, Target target, EquatableArray<KeyValuePair<string, string>> pairs)
    {
        var children = parsed.Children(target.Node);
        var keys = children.Where((_, i) => i % 2 == 0).Select(key => parsed[key].Kind == NodeEventKind.Scalar ? parsed[key].Value : null);
        if (pairs.Count == 0 || !keys.SequenceEqual(pairs.Select(pair => pair.Key)))
            return null;

        var expected = Enumerable.Range(target.Node, parsed.Next(target.Node) - target.Node).Select(node => parsed[node]).ToList();
        var splices = new List<Splice>();
        for (var i = 0; i < pairs.Count; i++)
        {
            var node = children[(2 * i) + 1];
            var change = ScalarReplacement.Plan(parsed, new Target(target.Path, target.Node, pairs[i].Key, node), pairs[i].Value);
            if (change.Value is null || parsed.IsAliased(node))
                return null;

            splices.AddRange(change.Value.Splices);
            expected[node - target.Node] = change.Value.Expected[0];
        }

        return Change.Of(parsed, target.Node, expected, [.. splices]);
    }

    // The comments between the entries are kept together above the new ones: nobody's note is lost.
    private static Change Lines(ParsedText parsed, int node, NewMapping value)
    {
        var (start, end) = (parsed[node + 1].Span.Start, Extents.EndBefore(parsed, parsed.End(node)));
        var comments = Comments.Within(parsed, node, start, end);
        var separator = LineBreaks.Near(parsed.Text, end) + Layout.Spaces(Columns.OfKeys(parsed, node));
        var written = string.Join(separator, comments.Concat(value.Lines));
        return Change.Of(parsed, node, value.Events, new Splice(start, end - start, written));
    }

    private static Outcome<IReadOnlyList<Change>> WithinBrackets(ParsedText parsed, Target target, NewMapping value)
    {
        var (start, end) = (Extents.Start(parsed, target.Node), Extents.End(parsed, parsed.End(target.Node)));
        if (Comments.Within(parsed, target.Node, start, end).Count > 0)
            return Refuse(parsed, target, "there are comments within the brackets, which would be lost; move them out");

        return Outcome<IReadOnlyList<Change>>.Of([Change.Of(parsed, target.Node, value.Events, new Splice(start, end - start, value.OneLine))]);
    }

    private static Outcome<IReadOnlyList<Change>> Refuse(ParsedText parsed, Target target, string reasonAndRemedy) =>
        Outcome<IReadOnlyList<Change>>.Refuse(Refusals.At(parsed, target.Path, target.Node, reasonAndRemedy));
}
