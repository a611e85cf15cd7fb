using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Adds mappings as the last items of a list.</summary>
internal static class ItemAppending
{
    /// <summary>The possible changes, the best first.</summary>
    public static Outcome<IReadOnlyList<Change>> Plan(ParsedText parsed, Target target, NewList added)
    {
        var node = target.Node;
        if (EmptyValueFilling.CanFill(parsed, node, NodeEventKind.SequenceStart))
            return Outcome<IReadOnlyList<Change>>.Of(EmptyValueFilling.Plan(parsed, target, added));

        if (parsed[node].Kind != NodeEventKind.SequenceStart)
            return Refuse(parsed, target, "a list is expected here and the value is something else; delete it or correct it by hand");

        if (parsed[node].IsFlow)
            return Insert(parsed, node, added, Insertion.Into(parsed, node, added.ItemsOnOneLine));

        var items = parsed.Children(node).Select(child => (Item: child, Dash: Columns.DashBefore(parsed, child)));
        var dashes = items.Where(pair => pair.Dash >= 0).ToList();
        if (dashes.Count == 0)
            return Refuse(parsed, target, "the list's dashes cannot be found; write the item by hand");

        var dashColumn = LineBreaks.Column(parsed.Text, dashes[0].Dash);
        var lines = added.ItemLines(dashColumn, KeyOffset(parsed, dashes[dashes.Count - 1]));
        return Insert(parsed, node, added, Insertion.Below(parsed, parsed.End(node), lines));
    }

    private static int KeyOffset(ParsedText parsed, (int Item, int Dash) last)
    {
        var (text, start) = (parsed.Text, parsed[last.Item].Span.Start);
        var isMappingBehindDash = parsed[last.Item] is { Kind: NodeEventKind.MappingStart, HasProperties: false }
            && LineBreaks.SkipBlanksBack(text, start) == last.Dash + 1;
        return isMappingBehindDash ? start - last.Dash : NewList.UsualKeyOffset;
    }

    private static Outcome<IReadOnlyList<Change>> Insert(ParsedText parsed, int sequence, NewList added, Splice splice) =>
        Outcome<IReadOnlyList<Change>>.Of([new Change(parsed.End(sequence), 0, added.ItemEvents, [splice])]);

    private static Outcome<IReadOnlyList<Change>> Refuse(ParsedText parsed, Target target, string reasonAndRemedy) =>
        Outcome<IReadOnlyList<Change>>.Refuse(Refusals.At(parsed, target.Path, target.Node, reasonAndRemedy));
}
