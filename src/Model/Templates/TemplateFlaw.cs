using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>A part of a template that looks like a placeholder and is none; it stays literal text.</summary>
/// <param name="Span">Where it stands in the template's own text.</param>
/// <param name="Reason">What is wrong, as the start of a sentence.</param>
public sealed record TemplateFlaw(SourceSpan Span, string Reason);
