using Tofa.Model.Collections;
using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>Splits a template at its <c>{{name}}</c> placeholders in one pass.</summary>
/// <remarks>
/// Single braces are literal text, and so are <c>}}</c> without a start. Of more than two opening braces the last two count, so that
/// <c>{{{name}}}</c> is a placeholder in literal braces. A name stays on its line and holds no braces.
/// </remarks>
public static class TemplateParser
{
    /// <summary>How many flaws of one template are noted.</summary>
    public const int MaxFlaws = 100;

    private const string Opening = "{{";
    private const string Closing = "}}";

    /// <summary>Parses a template.</summary>
    /// <param name="path">The file it comes from; <c>null</c> for an inline prompt.</param>
    /// <param name="text">The template's text.</param>
    public static ParsedTemplate Parse(string? path, string text)
    {
        var segments = new List<TemplateSegment>();
        var flaws = new List<TemplateFlaw>();
        var literal = 0;
        for (var start = NextOpening(text, 0); start >= 0;)
        {
            var end = PlaceholderEnd(text, start);
            var name = end < 0 ? string.Empty : text.Substring(start + 2, end - start - 4).Trim();
            if (name.Length > 0)
                literal = AddPlaceholder(segments, text, literal, start, end, name);
            else if (flaws.Count < MaxFlaws)
                flaws.Add(Flaw(start, end));

            start = NextOpening(text, end < 0 ? start + 2 : end);
        }

        AddLiteral(segments, text, literal, text.Length);
        return new ParsedTemplate(new PromptTemplate(path, segments.ToEquatableArray()), flaws.ToEquatableArray());
    }

    private static int AddPlaceholder(List<TemplateSegment> segments, string text, int literal, int start, int end, string name)
    {
        AddLiteral(segments, text, literal, start);
        segments.Add(new TemplateSegment(TemplateSegmentKind.Placeholder, name, new SourceSpan(start, end - start)));
        return end;
    }

    private static void AddLiteral(List<TemplateSegment> segments, string text, int start, int end)
    {
        if (end > start)
            segments.Add(new TemplateSegment(TemplateSegmentKind.Literal, text.Substring(start, end - start), new SourceSpan(start, end - start)));
    }

    private static TemplateFlaw Flaw(int start, int end) => end < 0
        ? new TemplateFlaw(new SourceSpan(start, 2), "'{{' has no '}}' on its line")
        : new TemplateFlaw(new SourceSpan(start, end - start), "A placeholder has no name");

    private static int NextOpening(string text, int from)
    {
        var start = text.IndexOf(Opening, from, StringComparison.Ordinal);
        while (start >= 0 && start + 2 < text.Length && text[start + 2] == '{')
            start++;

        return start;
    }

    // The offset behind the closing braces, or -1 where the line or another brace comes first.
    private static int PlaceholderEnd(string text, int start)
    {
        for (var i = start + 2; i < text.Length; i++)
        {
            if (string.CompareOrdinal(text, i, Closing, 0, 2) == 0)
                return i + 2;

            if (text[i] is '\n' or '\r' or '{' or '}')
                return -1;
        }

        return -1;
    }
}
