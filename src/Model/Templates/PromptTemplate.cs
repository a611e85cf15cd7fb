using Tofa.Model.Collections;

namespace Tofa.Model.Templates;

/// <summary>A prompt with <c>{{name}}</c> placeholders, split into what is literal and what is filled in.</summary>
/// <param name="Path">The file it was read from, relative to the project; <c>null</c> for an inline prompt.</param>
/// <param name="Segments">Its parts in order; joined they give the text.</param>
public sealed record PromptTemplate(string? Path, EquatableArray<TemplateSegment> Segments);
