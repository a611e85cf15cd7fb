using Tofa.Model.Collections;
using Tofa.Model.Contexts;
using Tofa.Model.Runbooks;
using Tofa.Model.Templates;
using Tofa.Model.Templates.Binding;

namespace Tofa.Generators.Emit;

/// <summary>Writes what only an AI-assisted task has: its inputs, its prompts and the hooks around them.</summary>
internal static class AiMembers
{
    private static readonly PromptTemplate Nothing = new(null, default);

    /// <summary>Writes the members; without <c>ai_details</c> (an error, TOFA5018) they are there and empty.</summary>
    public static void Write(CodeWriter code, AiDefinition? ai)
    {
        var context = ai?.InputContext ?? default;
        var shape = ContextShapes.Of(context);
        var inputs = InputTypes.Of(shape);
        InputsEmitter.Write(code, inputs, context);
        PromptEmitter.Write(code, TaskMembers.RenderPrompt, "Fills the prompt.", Bind(ai, ai?.Prompt ?? Nothing, shape), inputs);
        if (ai?.Fallback is { } fallback)
            PromptEmitter.Write(code, TaskMembers.RenderFallbackPrompt, "Fills the prompt of a retry.", Bind(ai, fallback, shape), inputs);

        WriteRender(code, inputs, context, ai?.Fallback is not null);
        WriteCheck(code);
        WriteHooks(code);
    }

    private static BoundTemplate Bind(AiDefinition? ai, PromptTemplate template, ContextShape shape) => TemplateBinder.Bind(template, ai?.Partials ?? default, shape);

    private static void WriteRender(CodeWriter code, InputRecord inputs, EquatableArray<ContextValue> context, bool hasFallback)
    {
        code.Line().Inherited();
        code.Block($"public override string {TaskMembers.Render}({TypeNames.PromptVariant} variant, {TypeNames.StringsByName} files)", body =>
        {
            WriteInputs(body, inputs, [.. context.Where(value => value.WithParts().Any(part => part.File is not null))]);
            body.Line($"{TaskMembers.PrepareInputs}(ref inputs);");
            body.Line(hasFallback
                ? $"return variant == {TypeNames.PromptVariant}.Fallback ? {TaskMembers.RenderFallbackPrompt}(inputs) : {TaskMembers.RenderPrompt}(inputs);"
                : $"return {TaskMembers.RenderPrompt}(inputs);");
        });
    }

    private static void WriteInputs(CodeWriter code, InputRecord inputs, IReadOnlyCollection<ContextValue> fromFiles)
    {
        if (fromFiles.Count == 0)
            code.Line($"var inputs = new {TaskMembers.Inputs}();");
        else
            code.Block($"var inputs = new {TaskMembers.Inputs}", list => list.Each(fromFiles, (inner, value) => WriteContent(inner, inputs.Property(value.Key), value)), ";");
    }

    private static void WriteContent(CodeWriter code, InputProperty property, ContextValue value) =>
        InputValues.Write(code, property.Name + " = ", value, property.Type, ",", hasFiles: true);

    private static void WriteCheck(CodeWriter code)
    {
        code.Line().Inherited();
        code.Block($"protected override string? {TaskMembers.Check}(string output)", body => body
            .Line("string? problem = null;")
            .Line($"{TaskMembers.CheckOutput}(output, ref problem);")
            .Line("return problem;"));
    }

    private static void WriteHooks(CodeWriter code) => code
        .Line()
        .Summary("Implement it to change the inputs before the prompt is filled.")
        .Line("/// <param name=\"inputs\">The inputs; replace them with <c>inputs = inputs with { … }</c>.</param>")
        .Hooks($"{TaskMembers.PrepareInputs}(ref {TaskMembers.Inputs} inputs)")
        .Line()
        .Summary("Implement it to judge an answer before a person sees it.")
        .Line("/// <param name=\"output\">The answer after its parser.</param>")
        .Line("/// <param name=\"problem\">Set it to what is wrong with the answer.</param>")
        .Hooks($"{TaskMembers.CheckOutput}(string output, ref string? problem)");
}
