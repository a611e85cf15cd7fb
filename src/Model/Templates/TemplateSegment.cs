using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>One part of a template.</summary>
/// <param name="Kind">Literal text or a tag.</param>
/// <param name="Text">The text itself, or the tag's name without delimiters, sign and spaces.</param>
/// <param name="Span">Where it stands in the template's own text, delimiters included.</param>
public sealed record TemplateSegment(TemplateSegmentKind Kind, string Text, SourceSpan Span)
{
    /// <summary>Whether it is the first thing on a line that the output has, so that an indented partial gets its indentation before it.</summary>
    public bool StartsLine { get; init; }

    /// <summary>The white space before a partial that is alone on its line; <c>null</c> for one that is not, and for everything else.</summary>
    public string? Indentation { get; init; }
}
