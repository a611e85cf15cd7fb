using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>Finds the tags of a template, one after the other, and remembers the delimiters that it sets.</summary>
/// <param name="text">The template.</param>
internal sealed class TagScanner(string text)
{
    private static readonly string[] Nameless = ["A placeholder has no name"];

    // Longer than any two delimiters, and a bound for a line full of tags without an end.
    private const int MostDelimiters = 200;

    private const string Signs = "#^/&>!=";

    private Delimiters delimiters = Delimiters.Braces;
    private bool isNoneClosed;

    /// <summary>The first tag at or behind an offset; <c>null</c> where there is none.</summary>
    public TemplateTag? Next(int from)
    {
        var start = text.IndexOf(delimiters.Open, from, StringComparison.Ordinal);
        if (start < 0)
            return null;

        if (!delimiters.AreBraces)
            return Tag(start);

        // Of more braces than a tag has the last ones count: what stands before them is JSON more often than a mistake.
        while (At(start + 3) == '{' && At(start + 2) == '{')
            start++;

        return At(start + 2) == '{' ? Triple(start) ?? Tag(start + 1) : Tag(start);
    }

    private TemplateTag? Triple(int start)
    {
        var end = NameEnd(start + 3, "}}}");
        return end < 0 ? null : Named(TagKind.Value, start, start + 3, end, end + 3);
    }

    private TemplateTag Tag(int start)
    {
        var inner = start + delimiters.Open.Length;
        while (At(inner) is ' ' or '\t')
            inner++;

        return At(inner) switch
        {
            '!' => Comment(start, inner + 1),
            '=' => NewDelimiters(start, inner + 1),
            var sign => Named(start, Signs.IndexOf(sign) < 0 ? inner : inner + 1, KindOf(sign)),
        };
    }

    private TemplateTag Named(int start, int inner, TagKind kind)
    {
        var end = NameEnd(inner, delimiters.Close);
        return end < 0 ? Unclosed(start, "on its line") : Named(kind, start, inner, end, end + delimiters.Close.Length);
    }

    private TemplateTag Named(TagKind kind, int start, int nameStart, int nameEnd, int end)
    {
        var name = text.Substring(nameStart, nameEnd - nameStart).Trim();
        var span = new SourceSpan(start, end - start);
        return name.Length > 0
            ? new TemplateTag(kind, name, span)
            : new TemplateTag(TagKind.Flawed, name, span, new TemplateFlaw(span, ProblemKinds.TemplateSyntax, Nameless));
    }

    private TemplateTag Comment(int start, int inner)
    {
        var end = isNoneClosed ? -1 : text.IndexOf(delimiters.Close, inner, StringComparison.Ordinal);
        isNoneClosed = end < 0;
        return end < 0
            ? Unclosed(start, "behind it")
            : new TemplateTag(TagKind.Comment, string.Empty, new SourceSpan(start, end + delimiters.Close.Length - start));
    }

    private TemplateTag NewDelimiters(int start, int inner)
    {
        var close = "=" + delimiters.Close;
        var found = text.IndexOf(close, inner, Math.Min(MostDelimiters, text.Length - inner), StringComparison.Ordinal);
        if (found < 0 || text.IndexOf('\n', inner, found - inner) >= 0)
            return Unclosed(start, "with '=' before it on its line");

        var span = new SourceSpan(start, found + close.Length - start);
        var (set, reason) = Delimiters.Parse(text.Substring(inner, found - inner));
        if (set is null)
            return new TemplateTag(TagKind.Flawed, string.Empty, span, Delimiters.Flaw(span, text.Substring(span.Start, span.Length), reason!));

        (delimiters, isNoneClosed) = (set, false);
        return new TemplateTag(TagKind.Delimiters, string.Empty, span);
    }

    // The offset of what closes the tag, or -1 where the line or another tag comes first.
    private int NameEnd(int from, string close)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (IsAt(i, close))
                return i;

            if (text[i] is '\n' or '\r' || (delimiters.AreBraces ? text[i] is '{' or '}' : IsAt(i, delimiters.Open)))
                return -1;
        }

        return -1;
    }

    private TemplateTag Unclosed(int start, string where)
    {
        var span = new SourceSpan(start, delimiters.Open.Length);
        var reason = $"'{Printable.Of(delimiters.Open)}' has no '{Printable.Of(delimiters.Close)}' {where}";
        return new TemplateTag(TagKind.Flawed, string.Empty, span, new TemplateFlaw(span, ProblemKinds.TemplateSyntax, new[] { reason }));
    }

    private static TagKind KindOf(char sign) => sign switch
    {
        '#' => TagKind.Section,
        '^' => TagKind.Inverted,
        '/' => TagKind.End,
        '>' => TagKind.Partial,
        _ => TagKind.Value,
    };

    private char At(int i) => i < text.Length ? text[i] : '\0';

    private bool IsAt(int i, string part) => text[i] == part[0] && string.CompareOrdinal(text, i, part, 0, part.Length) == 0;
}
