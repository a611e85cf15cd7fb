using Tofa.Model.Collections;
using Tofa.Model.Problems;
using Tofa.Model.Templates;
using Tofa.Model.Text;

namespace Tofa.Model.Reading;

/// <summary>A template file as read.</summary>
/// <param name="Path">Its path as given.</param>
/// <param name="Template">The template, under its normalised path.</param>
/// <param name="Problems">What is wrong with this file alone.</param>
public sealed record TemplateFile(string Path, PromptTemplate Template, EquatableArray<Problem> Problems)
{
    /// <summary>How many code units stand before the template's own text: one where the file begins with a byte order mark.</summary>
    public int Offset { get; init; }

    /// <summary>Whether the file is text that could be read to its end.</summary>
    public bool IsReadable => !Problems.Any(problem => ProblemKinds.EndsReading(problem.Kind));

    /// <summary>The place in the file of a span in the template's own text.</summary>
    public SourceSpan PlaceOf(SourceSpan inner) => inner with { Start = inner.Start + Offset };
}
