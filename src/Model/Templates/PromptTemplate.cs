using Tofa.Model.Collections;

namespace Tofa.Model.Templates;

/// <summary>A prompt in the template language, split into what is literal and what is filled in.</summary>
/// <param name="Path">The file it was read from, relative to the project; <c>null</c> for an inline prompt.</param>
/// <param name="Segments">Its parts in order; every section that begins has its end.</param>
public sealed record PromptTemplate(string? Path, EquatableArray<TemplateSegment> Segments);
