using Tofa.Model.Collections;
using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>Splits a template at its tags in one pass: the Mustache language without HTML escaping and without lambdas.</summary>
/// <remarks>
/// Single braces are literal text, and so are <c>}}</c> without a start. A name stays on its line, may hold spaces, and holds no braces.
/// </remarks>
public sealed class TemplateParser
{
    /// <summary>How many flaws of one template are noted; what stands behind so many is not looked at.</summary>
    public const int MaxFlaws = 100;

    private readonly string text;
    private readonly TagLines lines;
    private readonly OpenSections sections;
    private readonly List<TemplateSegment> segments = [];
    private readonly List<TemplateFlaw> flaws = [];
    private int literal;

    private TemplateParser(string text)
    {
        this.text = text;
        lines = new TagLines(text);
        sections = new OpenSections(Report);
    }

    /// <summary>Parses a template.</summary>
    /// <param name="path">The file it comes from; <c>null</c> for an inline prompt.</param>
    /// <param name="text">The template's text.</param>
    public static ParsedTemplate Parse(string? path, string text)
    {
        var parser = new TemplateParser(text);
        parser.ReadAll();
        return new ParsedTemplate(new PromptTemplate(path, parser.segments.ToEquatableArray()), parser.flaws.OrderBy(flaw => flaw.Span.Start).ToEquatableArray());
    }

    private void ReadAll()
    {
        var scanner = new TagScanner(text);
        for (var tag = scanner.Next(0); tag is not null && flaws.Count < MaxFlaws; tag = scanner.Next(tag.Span.End))
        {
            if (tag.Flaw is not null)
                Report(tag.Flaw);
            else if (!Add(tag))
                break;
        }

        AddLiteral(text.Length);
        AddEnds(sections.Count);
        sections.CloseAll();
    }

    // False where nothing more can be read.
    private bool Add(TemplateTag tag)
    {
        var line = tag.CanStandAlone ? lines.LineOf(tag) : null;
        AddLiteral(line?.Start ?? tag.Span.Start);
        literal = line?.End ?? tag.Span.End;
        var startsLine = line is null && lines.IsLineStart(tag.Span.Start);
        switch (tag.Kind)
        {
            case TagKind.Comment or TagKind.Delimiters:
                if (startsLine)
                    AddSegment(TemplateSegmentKind.Literal, string.Empty, tag.Span with { Length = 0 }, startsLine);
                return true;
            case TagKind.End:
                return AddEnd(tag, startsLine);
            case TagKind.Section or TagKind.Inverted:
                return AddSection(tag, startsLine);
            case TagKind.Partial:
                segments.Add(new TemplateSegment(TemplateSegmentKind.Partial, tag.Name, tag.Span)
                {
                    StartsLine = startsLine,
                    Indentation = line is { } own ? text.Substring(own.Start, tag.Span.Start - own.Start) : null,
                });
                return true;
            default:
                AddSegment(TemplateSegmentKind.Placeholder, tag.Name, tag.Span, startsLine);
                return true;
        }
    }

    private bool AddSection(TemplateTag tag, bool startsLine)
    {
        var depth = sections.Count;
        if (sections.TryOpen(tag))
        {
            AddSegment(tag.Kind == TagKind.Section ? TemplateSegmentKind.Section : TemplateSegmentKind.Inverted, tag.Name, tag.Span, startsLine);
            return true;
        }

        AddEnds(depth);
        literal = text.Length;
        return false;
    }

    private bool AddEnd(TemplateTag tag, bool startsLine)
    {
        for (var left = sections.Close(tag); left > 0; left--)
            AddSegment(TemplateSegmentKind.End, tag.Name, tag.Span, startsLine && left == 1);

        return true;
    }

    private void AddEnds(int count)
    {
        for (var i = 0; i < count; i++)
            AddSegment(TemplateSegmentKind.End, string.Empty, new SourceSpan(text.Length, 0), startsLine: false);
    }

    private void AddLiteral(int end)
    {
        if (end > literal)
            AddSegment(TemplateSegmentKind.Literal, text.Substring(literal, end - literal), new SourceSpan(literal, end - literal), lines.IsLineStart(literal));
    }

    private void AddSegment(TemplateSegmentKind kind, string content, SourceSpan span, bool startsLine) =>
        segments.Add(new TemplateSegment(kind, content, span) { StartsLine = startsLine });

    private void Report(TemplateFlaw flaw)
    {
        if (flaws.Count < MaxFlaws)
            flaws.Add(flaw);
    }
}
