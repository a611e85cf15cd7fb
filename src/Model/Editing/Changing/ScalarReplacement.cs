using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Puts another text in the place of a scalar.</summary>
internal static class ScalarReplacement
{
    private const string StandardTags = "tag:yaml.org,2002:";
    private const string TextTag = StandardTags + "str";

    public static Outcome<Change> Plan(ParsedText parsed, Target target, string value)
    {
        var found = parsed[target.Node];
        if (found.Kind != NodeEventKind.Scalar)
            return Refuse(parsed, target, "the value is a list or a mapping, not a text; replace it by hand");

        if (found.Tag.StartsWith(StandardTags, StringComparison.Ordinal) && found.Tag != TextTag)
            return Refuse(parsed, target, "the value's tag says that it is no text; delete the tag");

        IReadOnlyList<NodeEvent> expected = [NodeEvent.Scalar(value)];
        if (found.Value == value && !found.IsNull)
            return Outcome<Change>.Of(Change.Of(parsed, target.Node, expected));

        var written = ScalarText.Write(value, parsed[target.Parent].IsFlow, found.Style);
        var splice = found.IsBlockScalar ? OverBlock(parsed, target.Node, written) : OverLine(parsed, target.Node, written);
        return splice is { } change
            ? Outcome<Change>.Of(Change.Of(parsed, target.Node, expected, change))
            : Refuse(parsed, target, "an empty value without a colon or a dash of its own cannot be filled in safely; write the value by hand");
    }

    private static Splice? OverLine(ParsedText parsed, int node, string written)
    {
        var (text, start, end) = (parsed.Text, Extents.Start(parsed, node), Extents.End(parsed, node));
        if (end > start)
            return new Splice(start, end - start, written);

        var before = LineBreaks.SkipBlanksBack(text, start) - 1;
        var hasPlace = parsed[node].HasProperties || (before >= 0 && text[before] is ':' or '-');
        return hasPlace ? new Splice(start, 0, before + 1 == start ? " " + written : written) : null;
    }

    // What follows the indicators in the first line is a comment, which stays.
    private static Splice OverBlock(ParsedText parsed, int node, string written)
    {
        var (start, extent) = (Extents.Start(parsed, node), BlockScalarExtent.Of(parsed, node));
        var rest = parsed.Text.Substring(extent.HeaderEnd, extent.HeaderLineEnd - extent.HeaderEnd);
        return new Splice(start, extent.BodyEnd - start, written + rest);
    }

    private static Outcome<Change> Refuse(ParsedText parsed, Target target, string reasonAndRemedy) =>
        Outcome<Change>.Refuse(Refusals.At(parsed, target.Path, target.Node, reasonAndRemedy));
}
