using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Parsing;

/// <summary>The parts of a block scalar (<c>|</c> or <c>&gt;</c>) in the text.</summary>
/// <param name="HeaderEnd">Behind the indicators; a comment may follow.</param>
/// <param name="HeaderLineEnd">The end of the first line.</param>
/// <param name="BodyEnd">The end of the last line that belongs to the value, before its line break.</param>
internal readonly record struct BlockScalarExtent(int HeaderEnd, int HeaderLineEnd, int BodyEnd)
{
    public static BlockScalarExtent Of(ParsedText parsed, int node)
    {
        var text = parsed.Text;
        var headerEnd = Extents.Start(parsed, node);
        while (headerEnd < text.Length && text[headerEnd] is '|' or '>' or '+' or '-' or (>= '0' and <= '9'))
            headerEnd++;

        var headerLineEnd = LineBreaks.LineEnd(text, headerEnd);
        var keepsBlankLines = text.IndexOf('+', parsed[node].Span.Start, headerEnd - parsed[node].Span.Start) >= 0;
        return new BlockScalarExtent(headerEnd, headerLineEnd, BodyEndOf(text, headerLineEnd, parsed[node].Span.End, keepsBlankLines));
    }

    // The parser's span ends with the value's last line and the blank lines below it.
    private static int BodyEndOf(string text, int headerLineEnd, int spanEnd, bool keepsBlankLines)
    {
        var bodyEnd = headerLineEnd;
        var line = LineBreaks.NextLine(text, headerLineEnd);
        while (line > headerLineEnd && line < spanEnd)
        {
            var lineEnd = LineBreaks.LineEnd(text, line);
            if (keepsBlankLines || text.Substring(line, lineEnd - line).Trim(' ').Length > 0)
                bodyEnd = lineEnd;

            var next = LineBreaks.NextLine(text, lineEnd);
            line = next > lineEnd ? next : spanEnd;
        }

        return bodyEnd;
    }
}
