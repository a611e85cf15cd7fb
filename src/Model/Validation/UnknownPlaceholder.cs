using Tofa.Model.Templates;

namespace Tofa.Model.Validation;

/// <summary>A placeholder that nothing fills.</summary>
/// <param name="Prompt">The prompt that it stands in.</param>
/// <param name="Placeholder">Its first occurrence there.</param>
/// <param name="Meant">The key that it probably means, or <c>null</c>.</param>
internal sealed record UnknownPlaceholder(PromptFacts Prompt, TemplateSegment Placeholder, string? Meant);
