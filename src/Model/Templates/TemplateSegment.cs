using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>One part of a template.</summary>
/// <param name="Kind">Literal text or a placeholder.</param>
/// <param name="Text">The text itself, or the placeholder's name without braces and spaces.</param>
/// <param name="Span">Where it stands in the template's own text, braces included.</param>
public sealed record TemplateSegment(TemplateSegmentKind Kind, string Text, SourceSpan Span);
