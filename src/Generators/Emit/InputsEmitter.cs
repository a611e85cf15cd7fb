using Tofa.Model.Collections;

namespace Tofa.Generators.Emit;

/// <summary>Writes the typed inputs of a prompt.</summary>
internal static class InputsEmitter
{
    /// <summary>Writes the record; a value that the runbook spells out is its property's default.</summary>
    public static void Write(CodeWriter code, EquatableArray<InputProperty> inputs) => code
        .Line()
        .Summary("The values that the prompt is filled with.")
        .Block($"public sealed record {TaskMembers.Inputs}", body => body.Each(inputs, WriteProperty));

    private static void WriteProperty(CodeWriter code, InputProperty input)
    {
        var key = DocText.OneLine(input.Value.Key);
        code.Summary(input.Value.File is { } file
            ? $"Fills <c>{{{{{key}}}}}</c> with the content of <c>{DocText.OneLine(file)}</c>."
            : $"Fills <c>{{{{{key}}}}}</c>.");
        TextLiteral.Write(code, $"public string {input.Name} {{ get; init; }} = ", input.Value.Text ?? string.Empty, ";");
    }
}
