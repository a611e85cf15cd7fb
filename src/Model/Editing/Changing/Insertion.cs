using Tofa.Model.Editing.Parsing;
using Tofa.Model.Editing.Writing;

namespace Tofa.Model.Editing.Changing;

/// <summary>Finds where new text goes into a mapping or a list.</summary>
internal static class Insertion
{
    /// <summary>Adds lines below the content that stands before an event, above the comments and blank lines that follow it.</summary>
    public static Splice Below(ParsedText parsed, int boundary, IReadOnlyList<string> lines)
    {
        var lineEnd = LineBreaks.LineEnd(parsed.Text, Extents.EndBefore(parsed, boundary));
        var lineBreak = LineBreaks.Near(parsed.Text, lineEnd);
        return new Splice(lineEnd, 0, string.Concat(lines.Select(line => lineBreak + line)));
    }

    /// <summary>Adds an item or entry before the closing bracket.</summary>
    public static Splice Into(ParsedText parsed, int collection, string item)
    {
        var text = parsed.Text;
        var children = parsed.Children(collection);
        if (children.Count == 0)
            return new Splice(Extents.Start(parsed, collection) + 1, 0, item);

        var end = Extents.EndBefore(parsed, parsed.End(collection));
        var lineEnd = LineBreaks.LineEnd(text, end);
        var rest = text.Substring(end, lineEnd - end);
        var last = parsed[collection].Kind == NodeEventKind.MappingStart ? children[children.Count - 2] : children[children.Count - 1];
        var indentation = IndentationOf(text, parsed[last].Span.Start);
        if (indentation is null || !IsOnlyCommaOrComment(rest))
            return new Splice(end, 0, ", " + item);

        var line = LineBreaks.Near(text, lineEnd) + indentation + item;
        var hasTrailingComma = rest.TrimStart(' ', '\t').StartsWith(",", StringComparison.Ordinal);
        return new Splice(end, rest.Length, hasTrailingComma ? rest + line + "," : "," + rest + line);
    }

    private static string? IndentationOf(string text, int offset)
    {
        var lineStart = LineBreaks.LineStart(text, offset);
        return lineStart > 0 && LineBreaks.SkipBlanksBack(text, offset) == lineStart ? text.Substring(lineStart, offset - lineStart) : null;
    }

    private static bool IsOnlyCommaOrComment(string rest)
    {
        var trimmed = rest.TrimStart(' ', '\t');
        var behindComma = trimmed.StartsWith(",", StringComparison.Ordinal) ? trimmed.Substring(1).TrimStart(' ', '\t') : trimmed;
        return behindComma.Length == 0 || behindComma[0] == '#';
    }
}
