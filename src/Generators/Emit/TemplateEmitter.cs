using Tofa.Model.Templates;

namespace Tofa.Generators.Emit;

/// <summary>Writes a prompt template as data.</summary>
internal static class TemplateEmitter
{
    /// <summary>Writes a template as the value of a property in an object initializer.</summary>
    public static void Write(CodeWriter code, string property, PromptTemplate template) => code
        .Line($"{property} = new {TypeNames.PromptTemplate}(")
        .Indented(inner => inner
            .Line(Literal.Of(template.Path) + ",")
            .Block($"new {TypeNames.TemplateSegment}[]", list => list.Each(template.Segments, WriteSegment), "),"));

    private static void WriteSegment(CodeWriter code, TemplateSegment segment) => TextLiteral.Write(
        code,
        $"new({TypeNames.TemplateSegmentKind}.{segment.Kind}, ",
        segment.Text,
        $", new({Literal.Of(segment.Span.Start)}, {Literal.Of(segment.Span.Length)})),");
}
