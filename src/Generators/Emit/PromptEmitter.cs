using Tofa.Model.Collections;
using Tofa.Model.Templates.Binding;

namespace Tofa.Generators.Emit;

/// <summary>Compiles a template into a method that joins its parts: each value is put in once and never read as a template again.</summary>
internal static class PromptEmitter
{
    /// <summary>Writes the method.</summary>
    public static void Write(CodeWriter code, string method, string summary, BoundTemplate template, InputRecord inputs)
    {
        code.Line()
            .Summary(summary)
            .Line("/// <param name=\"inputs\">The values.</param>")
            .Line($"public static string {method}({TaskMembers.Inputs} inputs)");
        var scope = new Scope(null, "inputs", new InputType(template.Shape, inputs.Path, inputs, null), 0);
        code.Line("{").Indented(body => WriteBody(body, template.Parts, scope)).Line("}");
    }

    private static void WriteBody(CodeWriter code, EquatableArray<BoundPart> parts, Scope scope)
    {
        if (parts.Any(part => part is BoundSection))
        {
            code.Line($"var text = new {TypeNames.StringBuilder}();");
            new SectionEmitter(code).WriteAll(parts, scope);
            code.Line("return text.ToString();");
            return;
        }

        if (parts.Count < 2)
        {
            WritePart(code, "return ", parts.Count == 0 ? null : parts[0], scope, ";");
            return;
        }

        code.Line("return string.Concat(").Indented(list =>
        {
            for (var i = 0; i < parts.Count; i++)
                WritePart(list, string.Empty, parts[i], scope, i == parts.Count - 1 ? ");" : ",");
        });
    }

    // A value alone may be null, where a text has to be returned.
    private static void WritePart(CodeWriter code, string before, BoundPart? part, Scope scope, string after)
    {
        if (part is not BoundValue value)
            TextLiteral.Write(code, before, (part as BoundText)?.Text ?? string.Empty, after);
        else if (before.Length > 0 && value.Reference.IsOptional)
            code.Line($"{before}{scope.TextOf(value.Reference)} ?? \"\"{after}");
        else
            code.Line(before + scope.TextOf(value.Reference) + after);
    }
}
