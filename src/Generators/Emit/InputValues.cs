using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>Writes context values as C#.</summary>
internal static class InputValues
{
    /// <summary>Writes a value as its type wants it.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="before">What stands before it.</param>
    /// <param name="value">The value; <c>null</c> where it is missing.</param>
    /// <param name="type">Its type.</param>
    /// <param name="after">What follows it.</param>
    /// <param name="hasFiles">Whether <c>files</c> holds the contents of files there; otherwise they are empty.</param>
    public static void Write(CodeWriter code, string before, ContextValue? value, InputType type, string after, bool hasFiles)
    {
        var kind = type.Shape.Kind;
        if (kind is ContextKind.Text or ContextKind.Nothing)
            WriteText(code, before, value, after, hasFiles);
        else if (kind == ContextKind.List && value is { Parts.Count: > 0 })
            WriteList(code, before, value, type.Item!, after, hasFiles);
        else if (kind == ContextKind.Map && value is { Kind: ContextKind.Map, Parts.Count: > 0 })
            WriteMap(code, before, value, type.Record!, after, hasFiles);
        else
            code.Line(before + (Literal(value, type) ?? Default(type) ?? "default") + after);
    }

    /// <summary>What a property of a type begins with; <c>null</c> where C# gives it by itself.</summary>
    public static string? Default(InputType type) => type.Shape.Kind switch
    {
        _ when type.Shape.IsOptional => null,
        ContextKind.Text or ContextKind.Nothing => "\"\"",
        ContextKind.List => $"{TypeNames.Array}.Empty<{type.Item!.CSharp}>()",
        ContextKind.Map => $"new {type.Record!.Path}()",
        _ => null,
    };

    // A value of another kind than its list's others is an error of its own (TOFA5045); here it only has to compile.
    private static string? Literal(ContextValue? value, InputType type) => (type.Shape.Kind, value?.Kind) switch
    {
        (ContextKind.Whole, ContextKind.Whole) => value!.Text + "L",
        (ContextKind.Fraction, ContextKind.Whole or ContextKind.Fraction) => value!.Text + "m",
        (ContextKind.Flag, ContextKind.Flag) => value!.Text,
        (ContextKind.Map, ContextKind.Map) => $"new {type.Record!.Path}()",
        _ => null,
    };

    private static void WriteText(CodeWriter code, string before, ContextValue? value, string after, bool hasFiles)
    {
        if (hasFiles && value?.File is { } file)
            code.Line($"{before}files[{Emit.Literal.Of(file)}]{after}");
        else
            TextLiteral.Write(code, before, value?.Text ?? string.Empty, after);
    }

    private static void WriteList(CodeWriter code, string before, ContextValue list, InputType item, string after, bool hasFiles) => code
        .Line($"{before}{TypeNames.Array}.AsReadOnly(new {item.CSharp}[]")
        .Line("{")
        .Indented(inner => inner.Each(list.Parts, (each, value) => Write(each, string.Empty, value, item, ",", hasFiles)))
        .Line("})" + after);

    private static void WriteMap(CodeWriter code, string before, ContextValue map, InputRecord record, string after, bool hasFiles) => code
        .Line($"{before}new {record.Path}")
        .Line("{")
        .Indented(inner => inner.Each(map.Parts, (each, value) =>
        {
            var property = record.Property(value.Key);
            Write(each, property.Name + " = ", value, property.Type, ",", hasFiles);
        }))
        .Line("}" + after);
}
