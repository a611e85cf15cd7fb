using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Parsing;

/// <summary>Finds where a node's content begins and ends; the parser's own spans include anchor and tag, and sometimes what follows.</summary>
internal static class Extents
{
    /// <summary>Where the content begins, behind anchor and tag; for an empty value where it would stand.</summary>
    public static int Start(ParsedText parsed, int node)
    {
        var (text, found) = (parsed.Text, parsed[node]);
        var properties = (found.Anchor.Length > 0 ? 1 : 0) + (found.Tag.Length > 0 ? 1 : 0);
        var offset = found.Span.Start;
        for (var i = 0; i < properties; i++)
            offset = PropertyEnd(text, SkipSpace(text, offset));

        var isEmpty = found is { IsPlain: true, Value: "" };
        return isEmpty || properties == 0 ? offset : SkipSpace(text, offset);
    }

    /// <summary>Where a scalar, an alias or the flow collection that ends here has its end.</summary>
    public static int End(ParsedText parsed, int leaf)
    {
        var found = parsed[leaf];
        if (found.Ends)
            return found.Span.Start + 1;

        if (found.IsBlockScalar)
            return BlockScalarExtent.Of(parsed, leaf).BodyEnd;

        return found is { IsPlain: true, Value: "" } ? Start(parsed, leaf) : Math.Max(found.Span.Start, found.Span.End);
    }

    /// <summary>Where the content before an event has its end.</summary>
    public static int EndBefore(ParsedText parsed, int boundary)
    {
        var leaf = boundary - 1;
        while (parsed[leaf] is { Ends: true, IsFlow: false })
            leaf--;

        return End(parsed, leaf);
    }

    private static int PropertyEnd(string text, int offset)
    {
        var isAnchor = offset < text.Length && text[offset] == '&';
        while (offset < text.Length && !IsSpace(text[offset]) && !(isAnchor && text[offset] is ',' or '[' or ']' or '{' or '}'))
            offset++;

        return offset;
    }

    private static int SkipSpace(string text, int offset)
    {
        while (offset < text.Length && IsSpace(text[offset]))
            offset++;

        return offset;
    }

    private static bool IsSpace(char c) => LineBreaks.IsBlank(c) || LineBreaks.IsBreak(c);
}
