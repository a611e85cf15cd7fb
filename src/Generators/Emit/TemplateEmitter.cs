using Tofa.Model.Templates;

namespace Tofa.Generators.Emit;

/// <summary>Writes a prompt template as data.</summary>
internal static class TemplateEmitter
{
    /// <summary>Writes a template.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="template">The template.</param>
    /// <param name="after">What follows it.</param>
    public static void Write(CodeWriter code, string before, PromptTemplate template, string after) => code
        .Line($"{before}new {TypeNames.PromptTemplate}(")
        .Indented(inner => inner
            .Line(Literal.Of(template.Path) + ",")
            .Block($"new {TypeNames.TemplateSegment}[]", list => list.Each(template.Segments, WriteSegment), ")" + after));

    private static void WriteSegment(CodeWriter code, TemplateSegment segment) => TextLiteral.Write(
        code,
        $"new({TypeNames.TemplateSegmentKind}.{segment.Kind}, ",
        segment.Text,
        $", new({Literal.Of(segment.Span.Start)}, {Literal.Of(segment.Span.Length)})){MoreOf(segment)},");

    private static string MoreOf(TemplateSegment segment)
    {
        if (segment.Indentation is { } indentation)
            return $" {{ Indentation = {Literal.Of(indentation)} }}";

        return segment.StartsLine ? " { StartsLine = true }" : string.Empty;
    }
}
