using Tofa.Model.Collections;

namespace Tofa.Model.Templates;

/// <summary>A template and what is wrong with it.</summary>
/// <param name="Template">The template; flawed parts are literal text in it.</param>
/// <param name="Flaws">The flaws, in the order of the text; at most <see cref="TemplateParser.MaxFlaws"/>.</param>
public sealed record ParsedTemplate(PromptTemplate Template, EquatableArray<TemplateFlaw> Flaws);
