using Tofa.Model.Problems;
using Tofa.Model.Text;

namespace Tofa.Model.Templates.Binding;

/// <summary>A tag that does not fit the context or the other templates.</summary>
/// <param name="Kind">What kind of mistake.</param>
/// <param name="Source">The path of the partial that it stands in; <c>null</c> for the prompt itself.</param>
/// <param name="Span">Where it stands there.</param>
/// <param name="Name">The name in the tag.</param>
/// <param name="Detail">What was probably meant, or what the value is; <c>null</c> where nothing is to be said.</param>
public sealed record BindingFlaw(ProblemKind Kind, string? Source, SourceSpan Span, string Name, string? Detail);
