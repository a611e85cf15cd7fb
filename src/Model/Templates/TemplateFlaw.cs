using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Model.Templates;

/// <summary>A part of a template that is not what its author meant, whatever it is filled with.</summary>
/// <param name="Span">Where it stands in the template's own text.</param>
/// <param name="Kind">What kind of mistake.</param>
/// <param name="Arguments">The values for the kind's message.</param>
public sealed record TemplateFlaw(SourceSpan Span, ProblemKind Kind, EquatableArray<string> Arguments);
