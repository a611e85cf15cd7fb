using Tofa.Model.Runbooks;
using Tofa.Model.Templates.Binding;

namespace Tofa.Generators.Emit;

/// <summary>Compiles a template with sections into loops and conditions.</summary>
/// <param name="code">Where to.</param>
internal sealed class SectionEmitter(CodeWriter code)
{
    private int variables;

    /// <summary>Writes statements that append parts.</summary>
    public void WriteAll(IEnumerable<BoundPart> parts, Scope scope)
    {
        foreach (var part in parts)
        {
            if (part is BoundText text)
                TextLiteral.Write(code, "text.Append(", text.Text, ");");
            else if (part is BoundValue value)
                code.Line($"text.Append({scope.TextOf(value.Reference)});");
            else if (part is BoundSection { Parts.Count: > 0 } section)
                WriteSection(section, scope);
        }
    }

    private void WriteSection(BoundSection section, Scope scope)
    {
        var (value, type) = scope.Find(section.Reference);
        if (section.IsInverted)
            WriteInverted(section, scope, value, type);
        else if (type.Shape.Kind == ContextKind.List)
            WriteList(section, scope, value, type);
        else
            WriteCondition(section, scope, value, type);
    }

    private void WriteInverted(BoundSection section, Scope scope, string value, InputType type)
    {
        var isOptional = section.Reference.IsOptional;
        var condition = type.Shape.Kind switch
        {
            ContextKind.Flag => isOptional ? $"{value} != true" : "!" + value,
            ContextKind.Text or ContextKind.Nothing => $"string.IsNullOrEmpty({value})",
            ContextKind.List => value + " is not { Count: > 0 }",
            _ => isOptional ? value + " is null" : null,
        };
        if (condition is not null)
            code.Block($"if ({condition})", _ => WriteAll(section.Parts, scope));
    }

    private void WriteList(BoundSection section, Scope scope, string value, InputType type)
    {
        if (section.Reference.IsOptional)
        {
            var list = NewName("list");
            code.Block($"if ({value} is {{ }} {list})", _ => WriteLoop(section, scope, list, type.Item!));
        }
        else
        {
            WriteLoop(section, scope, value, type.Item!);
        }
    }

    private void WriteLoop(BoundSection section, Scope scope, string list, InputType item)
    {
        var name = NewName("item");
        code.Block($"foreach (var {name} in {list})", _ => WriteAll(section.Parts, scope.Inside(name, item)));
    }

    // Inside, the value is there: its type is the one without a question mark.
    private void WriteCondition(BoundSection section, Scope scope, string value, InputType type)
    {
        var isOptional = section.Reference.IsOptional;
        var inner = type with { Shape = type.Shape with { IsOptional = false } };
        if (type.Shape.Kind == ContextKind.Flag)
        {
            var condition = isOptional ? value + " == true" : value;
            code.Block($"if ({condition})", _ => WriteAll(section.Parts, scope.Inside($"({condition})", inner)));
        }
        else if (type.Shape.Kind is ContextKind.Text or ContextKind.Nothing)
        {
            code.Block($"if (!string.IsNullOrEmpty({value}))", _ => WriteAll(section.Parts, scope.Inside(value, inner)));
        }
        else if (isOptional)
        {
            var name = NewName("value");
            code.Block($"if ({value} is {{ }} {name})", _ => WriteAll(section.Parts, scope.Inside(name, inner)));
        }
        else
        {
            WriteAll(section.Parts, scope.Inside(value, inner));
        }
    }

    private string NewName(string stem) => stem + Literal.Of(++variables);
}
