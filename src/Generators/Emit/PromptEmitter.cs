using Tofa.Model.Collections;
using Tofa.Model.Templates;

namespace Tofa.Generators.Emit;

/// <summary>Compiles a template into a method that joins its parts: each value is put in once and never read as a template again.</summary>
internal static class PromptEmitter
{
    /// <summary>Writes the method.</summary>
    public static void Write(CodeWriter code, string method, string summary, PromptTemplate template, EquatableArray<InputProperty> inputs)
    {
        code.Line()
            .Summary(summary)
            .Line("/// <param name=\"inputs\">The values.</param>")
            .Line($"public static string {method}({TaskMembers.Inputs} inputs)");
        code.Line("{").Indented(body => WriteBody(body, template, inputs)).Line("}");
    }

    private static void WriteBody(CodeWriter code, PromptTemplate template, EquatableArray<InputProperty> inputs)
    {
        var parts = template.Segments;
        if (parts.Count < 2)
        {
            WritePart(code, "return ", parts.Count == 0 ? null : parts[0], inputs, ";");
            return;
        }

        code.Line("return string.Concat(").Indented(list =>
        {
            for (var i = 0; i < parts.Count; i++)
                WritePart(list, string.Empty, parts[i], inputs, i == parts.Count - 1 ? ");" : ",");
        });
    }

    private static void WritePart(CodeWriter code, string before, TemplateSegment? part, EquatableArray<InputProperty> inputs, string after)
    {
        if (part?.Kind == TemplateSegmentKind.Placeholder)
            code.Line(before + ValueOf(part.Text, inputs) + after);
        else
            TextLiteral.Write(code, before, part?.Text ?? string.Empty, after);
    }

    // A placeholder without a value is an error of its own (TOFA5020); here it only has to compile.
    private static string ValueOf(string placeholder, EquatableArray<InputProperty> inputs) =>
        inputs.FirstOrDefault(input => string.Equals(input.Value.Key, placeholder, StringComparison.Ordinal)) is { } known
            ? "inputs." + known.Name
            : Literal.Of("{{" + placeholder + "}}");
}
