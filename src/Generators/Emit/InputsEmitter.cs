using Tofa.Model.Collections;
using Tofa.Model.Runbooks;

namespace Tofa.Generators.Emit;

/// <summary>Writes the typed inputs of a prompt.</summary>
internal static class InputsEmitter
{
    /// <summary>Writes the record; a value that the runbook spells out is its property's default.</summary>
    public static void Write(CodeWriter code, InputRecord inputs, EquatableArray<ContextValue> context) => code
        .Line()
        .Summary("The values that the prompt is filled with.")
        .Block($"public sealed record {inputs.Name}", body =>
        {
            foreach (var property in inputs.Properties)
            {
                var value = context.First(value => value.Key == property.Key);
                var key = DocText.OneLine(property.Key);
                body.Summary(value.File is { } file
                    ? $"Fills <c>{{{{{key}}}}}</c> with the content of <c>{DocText.OneLine(file)}</c>."
                    : $"Fills <c>{{{{{key}}}}}</c>.");
                InputValues.Write(body, PropertyHead(property) + " = ", value, property.Type, ";", hasFiles: false);
            }

            body.Each(inputs.Properties, WriteNested);
        });

    private static void WriteNested(CodeWriter code, InputProperty property)
    {
        var type = property.Type;
        while (type.Item is not null)
            type = type.Item;

        if (type.Record is not { } record)
            return;

        var kind = property.Type.Item is null ? "The values of" : "One item of";
        code.Line().Summary($"{kind} <c>{DocText.OneLine(property.Key)}</c>.").Block($"public sealed record {record.Name}", body => body
            .Each(record.Properties, WriteProperty)
            .Each(record.Properties, WriteNested));
    }

    private static void WriteProperty(CodeWriter code, InputProperty property)
    {
        code.Summary($"The value of <c>{DocText.OneLine(property.Key)}</c>.");
        if (InputValues.Default(property.Type) is { } initial)
            code.Line($"{PropertyHead(property)} = {initial};");
        else
            code.Line(PropertyHead(property));
    }

    private static string PropertyHead(InputProperty property) => $"public {property.Type.CSharp} {property.Name} {{ get; init; }}";
}
