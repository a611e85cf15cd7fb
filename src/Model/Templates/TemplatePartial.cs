namespace Tofa.Model.Templates;

/// <summary>A template that others put in.</summary>
/// <param name="Name">The name that they use, such as <c>rules</c> for <c>prompt_templates/rules.md</c>.</param>
/// <param name="Template">The template.</param>
public sealed record TemplatePartial(string Name, PromptTemplate Template);
