using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Parsing;

/// <summary>Finds the comments between the nodes of a collection.</summary>
internal static class Comments
{
    /// <summary>The comments from one offset to another, each from its <c>#</c> to the end of its line.</summary>
    public static IReadOnlyList<string> Within(ParsedText parsed, int collection, int start, int end)
    {
        var comments = new List<string>();
        var cursor = start;
        for (var node = collection + 1; node < parsed.End(collection); node++)
        {
            if (parsed[node].Starts || parsed[node].Ends)
                continue;

            Add(comments, parsed.Text, cursor, parsed[node].Span.Start);
            cursor = Extents.End(parsed, node);
            if (parsed[node].IsBlockScalar)
                AddHeader(comments, parsed.Text, BlockScalarExtent.Of(parsed, node));
        }

        Add(comments, parsed.Text, cursor, end);
        return comments;
    }

    private static void AddHeader(List<string> comments, string text, BlockScalarExtent extent) =>
        Add(comments, text, extent.HeaderEnd, extent.HeaderLineEnd);

    private static void Add(List<string> comments, string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] != '#' || (i > 0 && !LineBreaks.IsBlank(text[i - 1]) && !LineBreaks.IsBreak(text[i - 1])))
                continue;

            var lineEnd = LineBreaks.LineEnd(text, i);
            comments.Add(text.Substring(i, lineEnd - i));
            i = lineEnd;
        }
    }
}
