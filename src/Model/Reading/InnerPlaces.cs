using Tofa.Model.Text;
using Tofa.Model.Yaml;

namespace Tofa.Model.Reading;

/// <summary>Finds where a part of a scalar's value stands in the file, across quotes, folding and indentation.</summary>
internal static class InnerPlaces
{
    /// <summary>The place of a part of a value; the whole scalar where the part is not written in the file the way it reads.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="scalar">The scalar.</param>
    /// <param name="inner">The part, in the scalar's value.</param>
    public static SourceSpan SpanOf(string text, YamlScalar scalar, SourceSpan inner)
    {
        var part = scalar.Value.Substring(inner.Start, inner.Length);
        var place = scalar.Span.Start - 1;
        for (var found = -1; found != inner.Start;)
        {
            found = scalar.Value.IndexOf(part, found + 1, StringComparison.Ordinal);
            place = place + 1 < scalar.Span.End ? text.IndexOf(part, place + 1, scalar.Span.End - place - 1, StringComparison.Ordinal) : -1;
            if (place < 0)
                return scalar.Span;
        }

        return new SourceSpan(place, inner.Length);
    }
}
